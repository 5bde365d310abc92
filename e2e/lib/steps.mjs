// What several journeys do, as a person does it: by label and by what a button says.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/// The languages in which families walk: Dutch and one from right to left, or, at night, with
/// `E2E_LANGUAGES=all`, every one that there is.
export const LANGUAGES = process.env.E2E_LANGUAGES === "all" ? everyLanguage() : ["nl", "ar"];

/// Every language on a phone and on a wide screen; at night, those beside the first two in turns.
export const WALKS = LANGUAGES.flatMap((language, at) => {
  const widths = at < 2 ? [320, 1280] : [at % 2 ? 1280 : 320];
  return widths.map((width) => ({ language, width, options: { context: { viewport: { width, height: 740 } }, demo: language } }));
});

function everyLanguage() {
  const all = readdirSync(join(import.meta.dirname, "../../locales"));
  return ["nl", "ar", ...all.filter((language) => !["nl", "ar"].includes(language))];
}

const DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];

/// Today plus so many days, as people here write it.
export function dayFromNow(days) {
  const date = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("nl-BE", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Europe/Brussels" }).format(date);
}

export const main = (page) => page.locator("main");
export const field = (page, label) => main(page).getByLabel(label, { exact: true });
export const press = (page, name) => main(page).getByRole("button", { name, exact: true }).first().click();
export const follow = (page, name) => main(page).getByRole("link", { name }).first().click();

/// What a person reads, without the marks that keep directions of writing apart.
async function shownOn(page) {
  return (await main(page).innerText()).replace(/[\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ");
}

/// Fails unless the page says this somewhere a person can read it.
export async function says(page, ...texts) {
  const shown = await shownOn(page);
  for (const text of texts) {
    const found = text instanceof RegExp ? text.test(shown) : shown.includes(text);
    assert.ok(found, `${page.url()} should say ${text}, but says:\n${shown.slice(-1500)}`);
  }
}

export async function saysNot(page, ...texts) {
  const shown = await shownOn(page);
  for (const text of texts) assert.ok(!shown.includes(text), `${page.url()} should not say ${text}`);
}

/// The first so many days of the week, whole days.
export async function tickDays(page, legend, count) {
  const week = main(page).getByRole("group", { name: legend });
  for (const day of DAYS) {
    for (const part of ["voormiddag", "namiddag"]) {
      await week.getByRole("checkbox", { name: `${day} ${part}`, exact: true }).setChecked(DAYS.indexOf(day) < count);
    }
  }
}

/// Fills in what a desk always asks. Does not save.
export async function fillRequest(page, { given, family, phone, email, child, start, days, urgent, location }) {
  const put = async (label, value) => value !== undefined && field(page, label).fill(value);
  await put("Voornaam", given);
  await put("Familienaam", family);
  await put("Telefoon", phone);
  await put("E-mail", email);
  await put("Postcode", "9940");
  await put("Gemeente", "Evergem");
  await put("Voornaam kind 1", child?.given);
  if (child?.born) {
    await field(page, "Datum van kind 1 is").selectOption({ label: "de geboortedatum" });
    await put("Datum kind 1", child.born);
  }
  if (email) await field(page, "Eerste keuze om het gezin te bereiken").selectOption({ label: "E-mail" });
  await put("Vanaf", start);
  if (days) await tickDays(page, "Welke dagen?", days);
  if (location) await field(page, "Locatie, keuze 1").selectOption({ label: location });
  if (urgent) {
    await main(page).getByRole("checkbox", { name: "Dringend", exact: true }).check();
    await put("Waarom dringend?", urgent);
  }
}

/// A request that is registered. Returns its code.
export async function register(page, go, facts) {
  await go("/requests/new");
  await fillRequest(page, facts);
  await press(page, "Vraag bewaren");
  await says(page, "De vraag is ingeschreven.");
  return codeIn(page);
}

/// The same, with the code of the request itself.
export async function registered(page, go, facts) {
  await register(page, go, facts);
  if (!/\/requests\//.test(page.url())) await follow(page, "Vraag openen");
  return codeIn(page);
}

/// A free place that is reported. Returns its code.
export async function report(page, go, { location, days, from, until, look = async () => {} }) {
  await go("/places");
  await follow(page, "Vrije plaats melden");
  await look("place-new");
  await field(page, "Opvanglocatie").selectOption({ label: location });
  await tickDays(page, "Welke dagdelen zijn vrij?", days);
  await field(page, "Vrij vanaf").fill(from);
  if (until) await field(page, "Vrij tot en met").fill(until);
  await press(page, "Vrije plaats melden");
  await says(page, "De vrije plaats is gemeld.");
  await look("place-reported");
  return codeIn(page);
}

/// The link to the family's own page, from what was written to it; the page of a proposal is open.
export async function familyLink(page) {
  await main(page).locator("ol a").first().click();
  const text = await main(page).innerText();
  return text.match(/\/a\/\w+/)?.[0] ?? assert.fail(`no link for the family in:\n${text}`);
}

/// What a walk made use of before, in each town.
const used = new Set();

function firstUnused(page, paths, what) {
  const { origin } = new URL(page.url());
  const found = paths.find((path) => !used.has(origin + path)) ?? assert.fail(`there is no ${what}`);
  used.add(origin + found);
  return found;
}

const hrefs = (page, start) => main(page).locator(`table a[href^="${start}"]`).evaluateAll((all) => all.map((one) => one.getAttribute("href")));
const openFirst = (page, start) => main(page).locator(`a[href^="${start}"]`).first().click();

/// The desk finds a family that waits with a proposal. Returns the address of its file.
export async function waiting({ page, go, signIn }) {
  await signIn("desk");
  await go("/proposals?state=sent");
  await go(firstUnused(page, await hrefs(page, "/proposals/"), "family that waits with a proposal"));
  await openFirst(page, "/requests/");
  await openFirst(page, "/families/");
  return new URL(page.url()).pathname;
}

/// The desk finds a family that was asked whether it still looks. Returns the address of its file.
export async function askedAgain({ page, go, signIn }) {
  await signIn("desk");
  await go("/messages");
  const rows = main(page).getByRole("link", { name: "Zoekt u nog?" });
  const paths = await rows.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  await go(firstUnused(page, paths, "family that was asked whether it still looks"));
  const [code] = (await main(page).innerText()).match(/\b[A-Z0-9]{3}-[A-Z0-9]{4}\b/) ?? [];
  return `/families/${code}`;
}

/// The desk prints a code for a family and signs out. Returns what stands on the paper.
export async function paperOf({ page, go, look }, file, label) {
  await go(`${file}/access`);
  if (label) await look(`${label}-access`);
  await main(page).locator("form[action$='/codes'] button").first().click();
  if (label) await look(`${label}-paper`);
  const [reference, code] = await main(page).locator(".kl-code").allInnerTexts();
  await go("/today");
  await signOut(page);
  return { reference, code };
}

/// The code that the address or the page shows.
export async function codeIn(page) {
  const path = new URL(page.url()).pathname;
  return path.match(/[A-Z0-9]{3}-[A-Z0-9]{4}/)?.[0] ?? assert.fail(`no code in ${path}`);
}

export async function signOut(page) {
  await page.locator("header details summary").click();
  await page.getByRole("button", { name: "Afmelden" }).click();
}
