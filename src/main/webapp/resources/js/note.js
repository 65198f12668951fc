/* The note: saved as it is typed, values filled with one tap, lesions marked by a tap on the face. */
(() => {
  let timer = 0;

  // Saved a moment after the last change; whatever is sent meanwhile carries the change itself.
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => window.saveNote && window.saveNote(), 300);
  };

  const inputBeside = button => button.closest(".field").querySelector(".input");

  const fill = (button, value) => {
    const input = inputBeside(button);
    input.value = value;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const clockNow = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000 - 60000).toISOString().slice(0, 16);
  };

  const fillWhatFollows = () => document.querySelectorAll("[data-auto]").forEach(button => {
    if (!inputBeside(button).value) {
      fill(button, button.dataset.fill);
    }
  });

  const point = (svg, event) => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { x: at.x.toFixed(1), y: at.y.toFixed(1) };
  };

  const byId = id => document.querySelector(`[id$=":${id}"]`);

  const mark = event => {
    const zone = event.target.closest("[data-zone]");
    const svg = event.target.closest("svg.face");
    if (!zone || !svg) {
      return;
    }
    const at = point(svg, event);
    byId("markZone").value = zone.dataset.zone;
    byId("markSide").value = (zone.dataset.side || (at.x < 198 ? "right" : at.x > 202 ? "left" : "midline")).toUpperCase();
    byId("markX").value = at.x;
    byId("markY").value = at.y;
    const dot = svg.querySelector("[data-provisional]");
    dot.setAttribute("cx", at.x);
    dot.setAttribute("cy", at.y);
    byId("lesions").select();
  };

  const draw = async () => {
    for (const map of document.querySelectorAll("[data-face]")) {
      const target = map.querySelector("[data-drawing]");
      if (!target.firstChild) {
        const text = await (await fetch(map.dataset.face)).text();
        const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
        drawing.querySelectorAll("title, style").forEach(node => node.remove());
        [...drawing.documentElement.childNodes].forEach(node => target.append(document.importNode(node, true)));
        target.querySelectorAll("[id]").forEach(node => node.removeAttribute("id"));
        target.querySelectorAll("[data-zone]").forEach(zone => ["fill", "fill-opacity"].forEach(name => zone.removeAttribute(name)));
      }
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    draw();
    document.addEventListener("change", event => {
      if (event.target.closest("[data-autosave]") && !event.target.closest(".marks")) {
        soon();
      }
    });
    document.addEventListener("click", event => {
      if (event.target.closest("button[type=submit]")) {
        clearTimeout(timer);
      }
      const button = event.target.closest("[data-fill], [data-now]");
      if (button) {
        fill(button, "now" in button.dataset ? clockNow() : button.dataset.fill);
      } else {
        mark(event);
      }
    });
    window.jQuery?.(document).on("pfAjaxComplete", () => {
      draw();
      fillWhatFollows();
    });
  });
})();
