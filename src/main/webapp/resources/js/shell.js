/* Light or dark, shortcuts that every page has, menus that close. No page needs it to work. */
(() => {
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const apply = (theme) => { if (theme) root.dataset.theme = theme; };
  apply(stored());

  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-switch-theme]")) {
      const theme = isDark() ? "light" : "dark";
      apply(theme);
      try { localStorage.setItem("theme", theme); } catch { /* private window: it lasts for the page */ }
    }
    if (event.target.closest("[data-print]")) window.print();
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const find = document.querySelector("[data-find] input, input[data-find]");
    const wanted = (event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (find && wanted) {
      event.preventDefault();
      find.focus();
    }
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const keyed = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
      if (keyed) {
        event.preventDefault();
        keyed.click();
      }
    }
    if (event.key === "Escape") {
      const close = document.querySelector("[data-closes]");
      if (close && !typing) close.click();
      document.querySelectorAll("details.menu[open]").forEach((menu) => { menu.open = false; });
    }
  });
})();
