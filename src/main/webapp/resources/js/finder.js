/* A search whose results are walked with the arrow keys; Enter opens the first. Marked by data-finder with the list's selector. */
(() => {
  const form = (element) => element.closest("[data-finder]");
  const links = (finder) => [...document.querySelectorAll(finder.dataset.finder + " .people a")];

  document.addEventListener("keydown", (event) => {
    const finder = form(event.target);
    if (finder && event.key === "Enter") {
      event.preventDefault();
      links(finder)[0]?.click();
    }
    const list = finder ?? document.querySelector("[data-finder]");
    const inside = finder || event.target.closest(".people");
    if (!list || !inside || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    const all = links(list);
    const here = all.indexOf(event.target.closest("a"));
    const next = here + (event.key === "ArrowDown" ? 1 : -1);
    if (next < 0) list.querySelector("input").focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  });
})();
