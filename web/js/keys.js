// Keys for who works here all day. Letters work outside fields only, and can be
// switched off (WCAG 2.1.4): in the dialog, remembered in this browser.

const dialog = document.getElementById("keys");
const off = dialog?.querySelector("[data-keys-off]");
const remembered = "kinderloket-keys";

function letters() {
  return localStorage.getItem(remembered) !== "off";
}

if (off) {
  off.checked = !letters();
  off.addEventListener("change", () => localStorage.setItem(remembered, off.checked ? "off" : "on"));
}

function row(key, word) {
  const term = document.createElement("dt");
  const sign = document.createElement("kbd");
  const meaning = document.createElement("dd");
  sign.textContent = key;
  meaning.textContent = word;
  term.append(sign);
  return [term, meaning];
}

function showKeys() {
  const list = dialog.querySelector("[data-keys-list]");
  const known = new Map();
  document.querySelectorAll("[data-shortcut], [data-list] [data-key]").forEach((element) => {
    const key = element.dataset.shortcut ?? element.dataset.key;
    if (!known.has(key)) known.set(key, element.dataset.word ?? element.getAttribute("aria-label") ?? element.textContent.trim());
  });
  list.querySelectorAll("[data-added]").forEach((old) => old.remove());
  known.forEach((word, key) => row(key, word).forEach((part) => {
    part.dataset.added = "";
    list.append(part);
  }));
  dialog.showModal();
}

// What a row shows itself, not what a second list inside it shows.
const rows = () => [...document.querySelectorAll("[data-list] > tr, [data-list] > li")];
const current = () => document.querySelector("[data-list] > [aria-current]");

function move(step) {
  const all = rows();
  if (!all.length) return;
  const now = all.indexOf(current());
  const next = all[now < 0 ? 0 : Math.max(0, Math.min(all.length - 1, now + step))];
  all.forEach((each) => each.removeAttribute("aria-current"));
  next.setAttribute("aria-current", "true");
  (next.querySelector("a") ?? next).focus();
  next.scrollIntoView({ block: "nearest" });
}

function press(element) {
  if (element.matches("input, select, textarea")) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
}

document.addEventListener("focusin", (event) => {
  const inside = rows().find((each) => each.contains(event.target));
  if (inside && inside !== current()) {
    current()?.removeAttribute("aria-current");
    inside.setAttribute("aria-current", "true");
  }
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  // For a moment after it closed, the focus may still be in the list of keys.
  const gone = event.target.closest("dialog:not([open])");
  if (!gone && event.target.closest("input, select, textarea, [contenteditable], dialog")) return;
  const { key } = event;
  if (!letters() || key.length !== 1 || key === " ") return;
  const act = (work) => {
    event.preventDefault();
    work();
  };
  if (key === "?" && dialog) return act(showKeys);
  if (key === "j" && rows().length) return act(() => move(1));
  if (key === "k" && rows().length) return act(() => move(-1));
  const named = CSS.escape(key);
  const target =
    current()?.querySelector(key === "o" ? "a" : `[data-key="${named}"]`) ??
    document.querySelector(`[data-shortcut="${named}"]`);
  if (target) act(() => press(target));
});
