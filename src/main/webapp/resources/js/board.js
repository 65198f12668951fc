/* The day board: a click on an empty cell opens the booking panel there; single keys as the toolbar's links say. */
(() => {
  const SLOT = 8;
  const STEP = 3;

  const slotOf = (column, y) => {
    const rows = Math.floor((y - column.getBoundingClientRect().top) / SLOT);
    return Math.max(0, rows - (rows % STEP));
  };

  const timeOf = (board, slot) => {
    const [hour, minute] = board.dataset.opens.split(":").map(Number);
    const total = hour * 60 + minute + slot * 5;
    const two = (number) => String(number).padStart(2, "0");
    return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
  };

  const isFree = (event) => {
    const column = event.target.closest(".col[data-book]");
    return column && column.dataset.book && !event.target.closest(".visit") ? column : null;
  };

  document.addEventListener("click", (event) => {
    const column = isFree(event);
    if (!column) return;
    const board = column.closest(".board");
    const address = new URLSearchParams({
      date: column.dataset.date,
      by: new URLSearchParams(location.search).get("by") || "providers",
      book: "true",
      provider: column.dataset.book,
      at: `${column.dataset.date}T${timeOf(board, slotOf(column, event.clientY))}`,
    });
    location.search = address.toString();
  });

  document.addEventListener("mousemove", (event) => {
    document.querySelectorAll(".slot-mark").forEach((mark) => mark.remove());
    const column = isFree(event);
    if (!column) return;
    const slot = slotOf(column, event.clientY);
    const mark = document.createElement("span");
    mark.className = `slot-mark at f${slot} n${STEP}`;
    mark.setAttribute("aria-hidden", "true");
    mark.textContent = timeOf(column.closest(".board"), slot).replace(/^0/, "");
    column.append(mark);
  });
})();
