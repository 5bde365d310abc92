// Pieces of page fetched from the server: suggestions, duplicate check, progress.
// Read as a document, so no text ever passes through innerHTML.

function fetchPiece(url, fields) {
  const request = new XMLHttpRequest();
  const answer = new Promise((resolve) => {
    request.onloadend = () => resolve(request.status === 200 ? request.response?.body : null);
  });
  request.responseType = "document";
  request.open(fields ? "POST" : "GET", url);
  request.send(fields);
  return answer;
}

function later(wait, work) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(work, wait, ...values);
  };
}

// Suggestions under a search field: <form data-suggest="url">, answered by <ul><li><a>…</a></li></ul><p>3 found</p>.
document.querySelectorAll("form[data-suggest]").forEach((form, number) => {
  const field = form.querySelector("input[type=search]");
  const status = document.createElement("p");
  status.className = "govuk-visually-hidden";
  status.setAttribute("role", "status");
  form.append(status);
  let list = null;
  let asked = "";

  const options = () => [...(list?.querySelectorAll("a") ?? [])];

  function close() {
    list?.remove();
    list = null;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function choose(option) {
    options().forEach((other) => other.setAttribute("aria-selected", String(other === option)));
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  }

  const ask = later(200, async () => {
    const words = field.value.trim();
    if (words === asked && list) return;
    asked = words;
    if (words.length < 2) return close();
    const piece = await fetchPiece(`${form.dataset.suggest}?${new URLSearchParams({ [field.name]: words })}`);
    if (asked !== words || document.activeElement !== field) return;
    close();
    status.textContent = piece?.querySelector("p")?.textContent ?? "";
    const found = piece?.querySelector("ul");
    if (!found?.children.length) return;
    list = document.adoptNode(found);
    list.className = "kl-search__list";
    list.id = `suggestions-${number}`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.labels[0]?.textContent.trim() ?? "");
    [...list.children].forEach((item) => item.setAttribute("role", "none"));
    options().forEach((option, index) => {
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.tabIndex = -1;
    });
    form.append(list);
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "true");
  });

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.addEventListener("input", ask);
  field.addEventListener("keydown", (event) => {
    const all = options();
    const now = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Escape" && list) {
      event.preventDefault();
      close();
    } else if (all.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : now < 0 ? 0 : -1;
      choose(all[(now + step + all.length) % all.length]);
    } else if (event.key === "Enter" && now >= 0) {
      event.preventDefault();
      all[now].click();
    }
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  form.addEventListener("mousedown", (event) => {
    if (list?.contains(event.target)) event.preventDefault();
  });
});

// Duplicate check while typing: <fieldset data-check="url"> holding an element with aria-live.
document.querySelectorAll("[data-check]").forEach((part) => {
  const place = part.querySelector("[aria-live]");
  let sent = "";
  const check = later(400, async () => {
    const fields = new URLSearchParams();
    part.querySelectorAll("input[name], select[name]").forEach((field) => {
      if (!/^(checkbox|radio|password|file)$/.test(field.type) || field.checked) fields.append(field.name, field.value);
    });
    const text = fields.toString();
    if (text === sent) return;
    sent = text;
    const piece = await fetchPiece(part.dataset.check, fields);
    if (piece && sent === text) place.replaceChildren(...[...piece.children].map((child) => document.adoptNode(child)));
  });
  part.addEventListener("input", (event) => {
    if (!place.contains(event.target)) check();
  });
});

// Work in progress: <div data-poll="url"> is replaced by what the server answers, until that has no data-poll.
function poll(element) {
  setTimeout(async () => {
    if (!element.isConnected) return;
    if (document.hidden) return poll(element);
    const fresh = (await fetchPiece(element.dataset.poll))?.firstElementChild;
    if (!fresh) return poll(element);
    element.replaceWith(document.adoptNode(fresh));
    if (fresh.dataset.poll) poll(fresh);
  }, 1000 * (element.dataset.every || 2));
}
document.querySelectorAll("[data-poll]").forEach(poll);
