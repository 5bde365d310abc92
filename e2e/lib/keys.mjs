// A person who has a keyboard and no mouse: goes on with the tab key, chooses with arrows and
// the space bar, sends with enter.
import assert from "node:assert/strict";
import { main } from "./steps.mjs";

/// A page for families with every part of a week on it has fewer stops.
const MOST_STOPS = 120;

const stands = (found) => found.evaluate((one) => one === document.activeElement);

/// Goes with the tab key to what is found, and stands on it.
export async function tabTo(page, found) {
  for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
    if (await stands(found)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${found} on ${page.url()}`);
}

/// Types in a field; what stood there is chosen when the tab key comes, and goes.
export async function type(page, name, text) {
  await tabTo(page, main(page).locator(`[name="${name}"]`).first());
  await page.keyboard.type(text);
}

/// Ticks a box, or what it ticks already.
export async function tick(page, name, value) {
  const box = main(page).locator(`[name="${name}"][value="${value}"]`);
  await tabTo(page, box);
  if (!(await box.isChecked())) await page.keyboard.press("Space");
  assert.ok(await box.isChecked(), `${name} ${value} is ticked`);
}

/// Chooses one of several: the tab key comes to the group, arrows go through it.
export async function choose(page, name, value) {
  const all = main(page).locator(`[name="${name}"]`);
  const wanted = main(page).locator(`[name="${name}"][value="${value}"]`);
  const chosen = main(page).locator(`[name="${name}"]:checked`);
  await tabTo(page, (await chosen.count()) ? chosen : all.first());
  if (await stands(wanted)) await page.keyboard.press("Space");
  for (let pressed = await all.count(); pressed > 0 && !(await wanted.isChecked()); pressed -= 1) {
    await page.keyboard.press("ArrowDown");
  }
  assert.ok(await wanted.isChecked(), `${name} ${value} is chosen`);
}

/// Follows a link or presses a button, and waits for the page that comes.
export async function enter(page, found) {
  await tabTo(page, found);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}
