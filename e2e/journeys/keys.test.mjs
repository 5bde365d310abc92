// With keys alone: a parent asks, follows the question, answers a proposal, takes its data along.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { journey } from "../lib/journey.mjs";
import { choose, enter, tabTo, tick, type } from "../lib/keys.mjs";
import { askedAgain, dayFromNow, main, paperOf, waiting, WALKS } from "../lib/steps.mjs";

const HOME = "/d/lindedorp";
const ASK = `${HOME}/ask`;

const link = (page, path) => main(page).locator(`a[href^="${path}"]`).first();
const button = (page, action) => main(page).locator(`form[action$="${action}"] button`).first();
const now = (page, path) => assert.equal(new URL(page.url()).pathname, path);
const told = (page) => main(page).locator(".kl-flash--ok").waitFor();

/// From the front page of the desk to "my question", with the reference and a code.
async function comeIn({ page, context, go, url }, { reference, code }, language) {
  await context.addCookies([{ name: "kl-language", value: language, url }]);
  await go(HOME);
  await enter(page, link(page, "/my"));
  await type(page, "reference", reference);
  await choose(page, "channel", "email");
  await enter(page, button(page, "/my/sign-in"));
  await type(page, "code", code);
  await enter(page, button(page, "/my/code"));
  now(page, "/my");
  assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
}

/// Changes the wish, and thinks better of it.
async function changeWish(page) {
  await enter(page, link(page, "/my/requests/"));
  await type(page, "start", "1/12/2027");
  await type(page, "days", "2");
  await tick(page, "later_start", "yes");
  await enter(page, button(page, "/wish"));
  await told(page);
  await enter(page, button(page, "/wish/undoing"));
  await told(page);
}

/// Adds the other parent and somebody who may look, and takes both away.
async function share(page, go) {
  await enter(page, link(page, "/my/people"));
  await enter(page, link(page, "/my/people/parent"));
  await type(page, "given_name", "Robin");
  await type(page, "phone", "0470 11 22 33");
  await choose(page, "contacted", "both");
  await enter(page, button(page, "/parent"));
  await told(page);
  await enter(page, link(page, "/my/people/new"));
  await type(page, "name", "Rosa");
  await tick(page, "parts", "progress");
  await type(page, "until", dayFromNow(100));
  await enter(page, button(page, "/new"));
  await told(page);
  // The address of the installation itself, which the port of a test is not.
  await tabTo(page, link(page, "http"));
  await go(new URL(await link(page, "http").getAttribute("href")).pathname);
  assert.match(await main(page).innerText(), /Rosa/);
  await go("/my/people");
  await enter(page, button(page, "/revocation"));
  await told(page);
  await enter(page, button(page, "/removal"));
  await told(page);
}

/// Stops for one reason, and goes on again.
async function stopAndGoOn(page, why) {
  await enter(page, main(page).locator("a[href$='/stop']").first());
  await choose(page, "why", why);
  await enter(page, button(page, "/stop"));
  await told(page);
  await enter(page, button(page, "/going-on"));
  await told(page);
}

/// Sees who looked, and takes along what the desk keeps.
async function takeAlong(page, go) {
  await enter(page, link(page, "/my/seen"));
  assert.ok(await main(page).locator("li").count(), "somebody looked");
  await go("/my");
  await enter(page, link(page, "/my/data"));
  await tabTo(page, link(page, "/my/data/file.json"));
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.ok(Object.keys(JSON.parse(await readFile(await file.path(), "utf8"))).length > 1, "there is something in it");
}

for (const { language, width, options } of WALKS.slice(0, 4)) {
  const called = `with keys alone, in ${language} at ${width}`;

  journey(`a parent asks ${called}`, async ({ page, context, url, go, script }) => {
    const on = async (path) => {
      await enter(page, main(page).locator("form .govuk-button").first());
      now(page, `${ASK}${path}`);
    };
    await context.addCookies([{ name: "kl-language", value: language, url }]);
    await go(ASK);
    await enter(page, main(page).locator("[name=door][value=alone]"));
    await choose(page, "child_kind", "born");
    await type(page, "child_date", "1/3/2026");
    await on("/start");
    await choose(page, "when", "soon");
    await on("/days");
    await choose(page, "days_kind", "fixed");
    await tick(page, "days", "mo");
    await on("/wishes");
    await on("/you");
    await type(page, "family_name", `${width} ${script ? "Toetsenbord" : "Pijltjes"}`);
    await type(page, "postcode", "9999");
    await on("/contact");
    await type(page, "phone", `0450 ${width === 320 ? 31 : 47} ${script ? 52 : 68} 13`);
    await on("/check");
    await on("/done");
  }, options);

  journey(`a family answers a proposal ${called}`, async (walk) => {
    const { page, go } = walk;
    await comeIn(walk, await paperOf(walk, await waiting(walk)), language);
    await enter(page, link(page, "/a/"));
    const offer = new URL(page.url()).pathname;
    await enter(page, main(page).locator("button[value=talk]"));
    await told(page);
    await enter(page, link(page, `${offer}?answer=no`));
    await choose(page, "reason", "too-far");
    await enter(page, button(page, offer));
    await enter(page, button(page, "/undoing"));
    await enter(page, link(page, `${offer}?answer=yes`));
    await enter(page, main(page).locator("button[value=yes]"));
    assert.equal(await main(page).locator("button[value=talk]").count(), 0, "it was answered");
    await go("/my");
    await takeAlong(page, go);
    await go("/my");
    await enter(page, button(page, "/my/sign-out"));
    now(page, "/my/sign-in");
  }, options);

  journey(`a family changes, shares, stops and erases ${called}`, async (walk) => {
    const { page, go } = walk;
    await comeIn(walk, await paperOf(walk, await waiting(walk)), language);
    await changeWish(page);
    await share(page, go);
    await go("/my");
    await stopAndGoOn(page, "found");
    await stopAndGoOn(page, "stop");
    await enter(page, link(page, "/my/data"));
    await tick(page, "confirmed", "yes");
    await enter(page, button(page, "/erasure"));
    now(page, "/my/data/erasure");
    assert.match(await main(page).innerText(), /[A-Z0-9]{3}-[A-Z0-9]{4}/, "a code proves it");
  }, options);

  journey(`a family that is asked says that it still looks ${called}`, async (walk) => {
    const { page } = walk;
    await comeIn(walk, await paperOf(walk, await askedAgain(walk)), language);
    await enter(page, button(page, "/still"));
    await told(page);
    assert.equal(await button(page, "/still").count(), 0, "it was answered");
  }, options);
}
