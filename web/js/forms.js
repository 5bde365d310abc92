// A form is sent once. Copy, print and "open this dialog" buttons.

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || "again" in form.dataset) return;
  if ("busy" in form.dataset) {
    event.preventDefault();
    return;
  }
  form.dataset.busy = "";
  event.submitter?.setAttribute("aria-disabled", "true");
  setTimeout(() => release(form), 10000);
});

function release(form) {
  delete form.dataset.busy;
  form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
}

addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form[data-busy]").forEach(release);
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-print], [data-copy], [data-opens], [data-closes]");
  if (!button) return;
  if ("print" in button.dataset) print();
  if ("opens" in button.dataset) document.getElementById(button.dataset.opens)?.showModal();
  if ("closes" in button.dataset) button.closest("dialog")?.close();
  if ("copy" in button.dataset) {
    const from = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText((from.value ?? from.textContent).trim());
    const word = button.querySelector("[data-copied]");
    if (word) word.textContent = word.dataset.copied;
  }
});

// Buttons that do nothing without script are hidden in the page until it runs.
document.querySelectorAll("[data-needs-script]").forEach((element) => (element.hidden = false));

// Menus close when the focus or the pointer goes elsewhere.
function closeMenus(target) {
  document.querySelectorAll("details.kl-menu[open]").forEach((menu) => {
    if (!menu.contains(target)) menu.open = false;
  });
}
document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("focusin", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.activeElement?.closest("details.kl-menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// The parts of a week are walked with the arrow keys, as they lie on the screen.
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
document.addEventListener("keydown", (event) => {
  const step = steps[event.key];
  const box = step && event.target.closest(".kl-week__cell input");
  if (!box || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const boxes = [...box.closest(".kl-week").querySelectorAll(".kl-week__cell input")];
  const days = 7;
  const turned = getComputedStyle(box).direction === "rtl" ? -1 : 1;
  const at = boxes.indexOf(box);
  const day = (at % days) + step[0] * turned;
  const next = boxes[(Math.floor(at / days) + step[1]) * days + day];
  event.preventDefault();
  if (next && day >= 0 && day < days) next.focus();
});

// The side menu stands open on wide screens, also where CSS cannot show a closed <details>.
if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 64rem)").matches) {
  document.querySelectorAll("details.kl-nav").forEach((menu) => (menu.open = true));
}
