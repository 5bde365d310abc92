// The placement board: arrows walk through a list and to the other one, and a request is
// dragged to a location. Both end in the links and forms that are on the page.

const board = document.querySelector("[data-board]");

function walk(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  const item = event.target.closest("[data-board-list] > li");
  if (!item || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest("input, select, textarea")) return;
  const lists = [...board.querySelectorAll("[data-board-list]")];
  const turned = getComputedStyle(item).direction === "rtl" ? -1 : 1;
  const aside = { ArrowRight: turned, ArrowLeft: -turned }[event.key];
  let next = null;
  if (steps[event.key]) {
    const all = [...item.parentElement.children];
    next = all[all.indexOf(item) + steps[event.key]];
  } else if (aside) {
    next = lists[lists.indexOf(item.parentElement) + aside]?.children[0];
  } else {
    return;
  }
  event.preventDefault();
  next?.querySelector("a")?.focus();
}

function put(request, place) {
  const form = place.querySelector("form[data-put]");
  const own = `/requests/${request}/sketches/`;
  if (form?.getAttribute("action").startsWith(own)) return form.requestSubmit();
  location.href = `${own}${place.dataset.place}?${new URLSearchParams({ back: location.search.slice(1) })}`;
}

if (board) {
  board.addEventListener("keydown", walk);
  const kind = "text/x-kinderloket-request";
  board.querySelectorAll("[data-request]").forEach((card) => {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData(kind, card.dataset.request);
      event.dataTransfer.effectAllowed = "move";
    });
  });
  board.querySelectorAll("[data-place]").forEach((place) => {
    const over = (is) => place.classList.toggle("is-over", is);
    place.addEventListener("dragover", (event) => {
      if (!event.dataTransfer.types.includes(kind)) return;
      event.preventDefault();
      over(true);
    });
    place.addEventListener("dragleave", () => over(false));
    place.addEventListener("drop", (event) => {
      event.preventDefault();
      over(false);
      const request = event.dataTransfer.getData(kind);
      if (request) put(request, place);
    });
  });
}
