// The front door: alone on a phone, with a helper, on paper, later by code, with keys alone.
// Fields are found by their names, so that one walk serves every language.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { codeIn, field, fillRequest, LANGUAGES, main, press, says } from "../lib/steps.mjs";

const HOME = "/d/lindedorp";
const ASK = `${HOME}/ask`;
const MOST_PAGES = 9;

const option = (page, name, value) => main(page).locator(`[name="${name}"][value="${value}"]`);
const typed = (page, name) => main(page).locator(`[name="${name}"]`);
const next = (page) => main(page).locator("form .govuk-button").first().click();
const at = (page, path) => page.waitForURL((url) => url.pathname === `${ASK}${path}`);
const speak = (context, url, language) => context.addCookies([{ name: "kl-language", value: language, url }]);

/// Names and phone numbers that are nothing alike, or the desk would ask whether it is the same.
const NAMES = ("Achterzaal Brugwachter Cimbaal Duinroos Everzwijn Fonkelsteen Grutmolen Hazelhoen Ijsvogel Jeneverbes Klaproos Lijsterbes " +
  "Moerbei Notelaar Oeverzwaluw Paardekop Quintijn Roerdomp Sleutelbos Tortelduif Uilenspiegel Vlasakker Wielewaal Zilverspar " +
  "Appelboom Boterbloem Dennenappel Esdoorn Fluitekruid Goudvink Herfsttij Kwikstaart Leeuwerik Madelief").split(" ");
let asked = 0;
function somebody() {
  asked += 1;
  const digits = String((asked * 618_034) % 1_000_000).padStart(6, "0");
  return { name: NAMES[asked - 1] ?? assert.fail("nobody is left"), phone: `0450 ${digits.replace(/(..)(..)(..)/, "$1 $2 $3")}` };
}

/// From the first question to the last page before sending; `see` looks at each page.
async function answer(page, { name, phone }, see = async () => {}) {
  await at(page, "/child");
  await see("child");
  await option(page, "child_kind", "born").check();
  await typed(page, "child_date").fill("1/3/2026");
  await next(page);
  await at(page, "/start");
  await option(page, "when", "date").check();
  await typed(page, "start").fill("1/9/2027");
  await see("start");
  await next(page);
  await at(page, "/days");
  await option(page, "days_kind", "fixed").check();
  for (const day of ["mo", "tu"]) await option(page, "days", day).check();
  await see("days");
  await next(page);
  await at(page, "/wishes");
  await see("wishes");
  await next(page);
  await at(page, "/you");
  await typed(page, "family_name").fill(name);
  await typed(page, "postcode").fill("9999");
  await see("you");
  await next(page);
  await at(page, "/contact");
  await see("contact");
  await typed(page, "phone").fill(phone);
  await next(page);
  await at(page, "/check");
  await see("check");
}

/// The desk finds what came in. A browser is faster than people, so the desk looks first.
async function deskLetsIn(page, go, signIn, name) {
  await page.context().clearCookies();
  await signIn("desk");
  await go("/today/held?whose=team");
  const paths = await main(page).locator('a[href^="/arrivals/"]').evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("href")))]);
  for (const path of paths.reverse()) {
    await go(path);
    if (await main(page).getByText(name).count()) break;
  }
  await says(page, name);
}

for (const language of LANGUAGES) {
  // The two ends of what is looked at, in turns.
  const width = LANGUAGES.indexOf(language) % 2 ? 1280 : 320;
  journey(`a parent asks alone, in ${language}`, async ({ page, context, url, go, signIn, look }) => {
    const family = somebody();
    let pages = 1;
    const see = async (label) => {
      pages += label === "error" ? 0 : 1;
      await look(`front-${language}-${label}`);
    };
    await speak(context, url, language);
    await go(HOME);
    await look(`front-${language}-home`);
    await main(page).locator(`a[href="${ASK}"]`).click();
    await look(`front-${language}-start`);
    await option(page, "door", "alone").click();
    await at(page, "/child");
    await next(page);
    assert.ok(await main(page).locator(".govuk-error-summary").isVisible(), "what is missing is told");
    await look(`front-${language}-error`);
    await answer(page, family, see);
    await go(`${ASK}/situation`);
    await look(`front-${language}-situation`);
    await next(page);
    await at(page, "/check");
    await next(page);
    await at(page, "/done");
    await see("done");
    assert.ok(pages <= MOST_PAGES, `${pages} pages`);
    const reference = (await main(page).locator(".govuk-panel__body strong").innerText()).trim();
    await deskLetsIn(page, go, signIn, family.name);
    await look(`front-${language}-arrival`);
    await press(page, "Laat binnen");
    assert.equal(await codeIn(page), reference, "the code of the family is that of the request");
    await says(page, family.name);
  }, { context: { viewport: { width, height: 740 } } });
}

journey("a helper asks with a family", async ({ page, go, signIn, look }) => {
  const family = somebody();
  await signIn("referrer");
  await look("helping-empty");
  await press(page, "Nieuwe vraag met een gezin");
  await at(page, "/helper");
  await typed(page, "helper_phone").fill("0450 70 00 22");
  await next(page);
  await says(page, "De ouder vindt het goed dat ik help");
  await look("front-helper");
  await field(page, "De ouder vindt het goed dat ik help").check();
  await next(page);
  await answer(page, family);
  await next(page);
  await at(page, "/done");
  await go("/helping");
  await says(page, "Het loket kijkt dit na.");
  await look("helping");
  await deskLetsIn(page, go, signIn, family.name);
  await says(page, "Met hulp", "Samira");
});

journey("a sheet of paper is typed in", async ({ page, context, url, go, signIn, look, script }) => {
  const family = somebody();
  await speak(context, url, "ar");
  await go(`${ASK}/paper`);
  await look("front-paper");
  const code = (await main(page).locator(".kl-paper__code strong").innerText()).trim();
  await context.clearCookies();
  await signIn("desk");
  await go(`/requests/new?paper=${code}`);
  await look("paper-typed-in");
  assert.equal(await field(page, "Code op het papier").inputValue(), code);
  const child = { given: script ? "Aya" : "Ilyas", born: "01/02/2026" };
  await fillRequest(page, { given: "Proef", family: family.name, phone: family.phone, child, start: "01/09/2027", days: 2 });
  await press(page, "Vraag bewaren");
  await says(page, "De vraag is ingeschreven.", family.name);
  await go(`/requests/new?paper=${code}`);
  const again = somebody();
  await fillRequest(page, { given: "Ander", family: again.name, phone: again.phone, child: { given: "Bo", born: "03/03/2025" }, start: "01/09/2027", days: 2 });
  await press(page, "Vraag bewaren");
  await says(page, "Dit bestaat al");
});

journey("a parent goes on later with a code, and stops", async ({ page, context, go, look }) => {
  await go(ASK);
  await option(page, "door", "alone").click();
  await option(page, "child_kind", "due").check();
  await typed(page, "child_date").fill("1/3/2027");
  await next(page);
  await at(page, "/start");
  await go(`${ASK}/overview`);
  await look("front-overview");
  await go(`${ASK}/later`);
  await look("front-later");
  const code = (await main(page).locator(".kl-code").innerText()).trim();
  await context.clearCookies();
  await go(ASK);
  await main(page).locator(`a[href="${ASK}/code"]`).click();
  await typed(page, "code").fill("AAA-AAAA");
  await next(page);
  await look("front-code");
  await typed(page, "code").fill(code.toLowerCase());
  await next(page);
  await at(page, "/overview");
  await go(`${ASK}/child`);
  assert.equal(await typed(page, "child_date").inputValue(), "1/3/2027");
  await go(`${ASK}/stop`);
  await look("front-stop");
  await next(page);
  await says(page, "Uw antwoorden zijn gewist");
  await go(`${ASK}/overview`);
  await at(page, "");
});

/// Goes with the tab key to what is found, and stands on it.
async function tabTo(page, found) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await found.evaluate((one) => one === document.activeElement)) return;
  }
  assert.fail(`the keyboard does not reach ${found}`);
}

journey("a parent asks with the keyboard alone", async ({ page, go, script }) => {
  if (!script) return;
  const { name, phone } = somebody();
  const type = async (field, text) => {
    await tabTo(page, typed(page, field));
    await page.keyboard.type(text);
  };
  const choose = async (field, value) => {
    await tabTo(page, option(page, field, value));
    await page.keyboard.press("Space");
  };
  const enter = async (found, path) => {
    await tabTo(page, found);
    await page.keyboard.press("Enter");
    await at(page, path);
  };
  const on = (path) => enter(main(page).locator("form .govuk-button").first(), path);
  await go(ASK);
  await enter(option(page, "door", "alone"), "/child");
  await choose("child_kind", "born");
  await type("child_date", "1/3/2026");
  await on("/start");
  await choose("when", "soon");
  await on("/days");
  await choose("days_kind", "fixed");
  await choose("days", "mo");
  await on("/wishes");
  await on("/you");
  await type("family_name", name);
  await type("postcode", "9999");
  await on("/contact");
  await type("phone", phone);
  await on("/check");
  await on("/done");
});
