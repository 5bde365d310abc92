// On a narrow screen the filters of a list fold away under their own word, so that the list
// itself is seen; they stand open while one is in use.
if (matchMedia("(max-width: 40rem)").matches) {
  const said = ["page", "done", "put"];
  const inUse = [...new URLSearchParams(location.search)].some(([name, value]) => value && !said.includes(name));
  document.querySelectorAll("form.kl-filters").forEach((form) => {
    const button = form.querySelector("[type=submit]");
    if (!button || form.closest("details") || form.querySelectorAll("input:not([type=hidden]), select").length < 4) return;
    const word = document.createElement("span");
    word.className = "govuk-details__summary-text";
    word.textContent = button.textContent.trim();
    const summary = document.createElement("summary");
    summary.className = "govuk-details__summary";
    summary.append(word);
    const fold = document.createElement("details");
    fold.className = "govuk-details";
    fold.open = inUse;
    form.replaceWith(fold);
    fold.append(summary, form);
  });
}
