// How a page stands up to larger letters, colours of one's own, and keys alone.

/// Letters twice as large, as somebody sets them in the browser itself.
export async function largeLetters(context, page) {
  const session = await context.newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

/// What does not fit: sideways scroll, cut words, words over words.
export function crowded(page) {
  return page.evaluate(() => {
    const problems = [];
    const excess = document.documentElement.scrollWidth - innerWidth;
    if (excess > 0) problems.push(`${excess} px too wide`);
    const said = (one) => `<${one.tagName.toLowerCase()} class="${one.className}"> ${one.textContent.trim().slice(0, 40)}`;
    const hidden = (one) => one.closest(".govuk-visually-hidden, .govuk-skip-link, [hidden], details:not([open]) > :not(summary), option, datalist, [aria-hidden=true]");
    const words = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent.trim() || hidden(parent) || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) words.push({ node, parent, box });
      for (let one = parent; one && one !== document.body; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (![style.overflowX, style.overflowY].some((how) => ["hidden", "clip"].includes(how))) continue;
        if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) problems.push(`cut off: ${said(one)}`);
      }
    }
    for (const { parent, box } of words) {
      if (box.right > innerWidth + 1 || box.left < -1) problems.push(`beyond the edge: ${said(parent)}`);
    }
    words.forEach((one, at) => {
      for (const other of words.slice(at + 1)) {
        if (one.node === other.node) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines stand close; half a line over another is what cannot be read.
        if (wide > 4 && high > Math.min(one.box.height, other.box.height) / 2) problems.push(`over each other: ${said(one.parent)} and ${said(other.parent)}`);
      }
    });
    return [...new Set(problems)];
  });
}

/// Choices that look the same chosen or not, and icons in the colour of what is behind them.
export function hiddenStates(page) {
  return page.evaluate(() => {
    const problems = [];
    const looks = (box) => {
      const label = box.labels?.[0];
      const parts = [box, label, box.parentElement].filter(Boolean).flatMap((one) => [null, "::before", "::after"].map((pseudo) => getComputedStyle(one, pseudo)));
      return parts.map(({ content, opacity, borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, display, textDecorationLine }) =>
        [content, opacity, borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, display, textDecorationLine].join()).join("|");
    };
    for (const box of document.querySelectorAll("main input:is([type=radio], [type=checkbox])")) {
      const native = getComputedStyle(box).opacity !== "0" && getComputedStyle(box).appearance !== "none";
      if (native || !box.checkVisibility()) continue;
      const before = box.checked;
      box.checked = false;
      const off = looks(box);
      box.checked = true;
      const on = looks(box);
      box.checked = before;
      if (on === off) problems.push(`chosen looks like not chosen: ${box.name} ${box.value}`);
    }
    for (const icon of document.querySelectorAll("svg.kl-icon")) {
      if (!icon.checkVisibility()) continue;
      let ground = icon;
      while (ground && /rgba\(0, 0, 0, 0\)|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
      const { color, fill, stroke } = getComputedStyle(icon);
      const behind = ground ? getComputedStyle(ground).backgroundColor : "rgb(255, 255, 255)";
      const drawn = [stroke, fill].find((one) => one && one !== "none") ?? color;
      if (drawn === behind) problems.push(`an icon in the colour behind it: ${icon.parentElement.textContent.trim().slice(0, 40)}`);
    }
    return problems;
  });
}

/// Steps through the page with the tab key and compares a picture of each stop with and
/// without focus. No element may change the order in which they come.
export async function unseenFocus(page, most = 30) {
  const problems = [];
  const ahead = await page.locator("[tabindex]").evaluateAll((all) => all.filter((one) => one.tabIndex > 0).length);
  if (ahead) problems.push(`${ahead} elements with an order of their own`);
  await page.evaluate(() => document.activeElement?.blur());
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return null;
      const box = (here.labels?.[0]?.closest(".kl-pick, label") ?? here).getBoundingClientRect();
      const own = here.getBoundingClientRect();
      const [left, top] = [Math.min(box.left, own.left), Math.min(box.top, own.top)];
      return {
        said: `<${here.tagName.toLowerCase()} name="${here.getAttribute("name") ?? ""}"> ${(here.innerText || here.value || "").trim().slice(0, 40)}`,
        clip: { x: Math.max(0, left - 6), y: Math.max(0, top - 6), width: Math.max(box.right, own.right) - left + 12, height: Math.max(box.bottom, own.bottom) - top + 12 },
      };
    });
    if (!place) break;
    const shot = () => page.screenshot({ clip: place.clip, animations: "disabled", caret: "hide" });
    const with_ = await shot();
    await page.evaluate(() => {
      globalThis.stood = document.activeElement;
      document.activeElement.blur();
    });
    const without = await shot();
    await page.evaluate(() => globalThis.stood.focus({ focusVisible: true }));
    if (with_.equals(without)) problems.push(`focus is not seen on ${place.said}`);
  }
  return problems;
}
