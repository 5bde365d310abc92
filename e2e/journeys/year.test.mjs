// The yearly return, from a figure to what is frozen; and the keys of who works here all day.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { sheets } from "../lib/look.mjs";
import { field, follow, main, press, says } from "../lib/steps.mjs";

const YEAR = new Date().getFullYear();

journey("the yearly return", async ({ page, go, signIn, look, script }) => {
  // Each pass closes another year.
  const year = String(script ? YEAR : YEAR - 1);
  await signIn("manager");
  await go("/returns");
  await look("returns");
  await main(page).getByRole("link", { name: year, exact: true }).click();
  await says(page, `Registratie ${year}`, "Totaal", "Zo is geteld", "Nog af te ronden");
  await look("return");
  const overview = page.url();
  assert.ok((await sheets(page)) <= 2, "a return is two sheets at most");

  const figure = main(page).locator("table a").first();
  const number = Number((await figure.innerText()).match(/\d+/)[0]);
  await figure.click();
  await look("return-figure");
  assert.ok(number > 0);
  if (number <= 25) assert.equal(await main(page).locator("tbody tr").count(), number);
  else await says(page, `van ${number}`);
  await main(page).locator("tbody a").first().click();
  await says(page, "Dossier", "Nog nodig");

  await page.goto(overview);
  const todo = main(page).locator("#settle ~ ul[data-list] > li");
  const unsettled = (await todo.count()) > 0;
  if (unsettled) await says(page, "Open het dossier en rond ze af.");
  const [sheet] = await Promise.all([page.waitForEvent("download"), follow(page, "CSV")]);
  assert.ok(sheet.suggestedFilename().endsWith(".csv"));

  await follow(page, "Vastleggen");
  await look("return-freeze");
  await field(page, "Ondertekend door").fill("");
  await press(page, "Deze cijfers vastleggen");
  await says(page, "Kijk dit na");
  await look("return-freeze-refused");
  if (unsettled) {
    await main(page).getByRole("checkbox", { name: /Ik leg vast/ }).check();
    await field(page, "Reden").fill("Deze gezinnen antwoorden niet meer");
  }
  await field(page, "Ondertekend door").fill("Nele Proef");
  await press(page, "Deze cijfers vastleggen");
  await says(page, "Vastgelegd.", `Vastgelegde registratie ${year}`, "Het zegel klopt.", "Nele Proef", "Sindsdien veranderde er niets.");
  await look("return-frozen");
  const frozen = page.url().split("?")[0];
  const total = await main(page).locator("table").first().innerText();

  await page.goto(overview);
  await says(page, "Nele Proef");
  await page.goto(frozen);
  assert.equal(await main(page).locator("table").first().innerText(), total, "frozen stays frozen");
});

journey("the year calendar on paper", async ({ page, go, signIn }) => {
  await signIn("desk");
  await go(`/calendar?year=${YEAR}&rows=all`);
  const children = await main(page).locator("tbody tr").count();
  assert.ok(children > 100);
  const most = Math.ceil(children / 25) + 1;
  const taken = await sheets(page);
  assert.ok(taken <= most, `${children} children on ${taken} sheets`);
  await page.emulateMedia({ media: "print" });
  await says(page, `Jaarkalender ${YEAR}. Zonder filter. Afgedrukt op`);
});

journey("a desk worker sees the return but does not freeze it", async ({ page, go, signIn }) => {
  await signIn("desk");
  await go(`/returns/${YEAR}`);
  await says(page, `Registratie ${YEAR}`);
  assert.equal(await main(page).getByRole("link", { name: "Vastleggen", exact: true }).count(), 0);
  const refused = await go(`/returns/${YEAR}/frozen/new`);
  assert.ok([403, 404].includes(refused.status()), `${refused.status()}`);
});

journey("keys, or the same links without them", async ({ page, go, signIn, look, script }) => {
  await signIn("desk");
  await go("/intakes");
  const link = main(page).locator("[data-list] a").first();
  const target = await link.getAttribute("href");
  if (!script) {
    assert.equal(await page.getByRole("dialog").count(), 0, "a list of keys that do nothing stays hidden");
    await link.click();
    assert.ok(page.url().endsWith(target));
    await follow(page, "Contactnota's");
    await follow(page, "Nieuwe contactnota");
    return;
  }
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Sneltoetsen" });
  await list.waitFor();
  await look("keys");
  const words = await list.innerText();
  for (const word of ["Volgende en vorige rij", "Rij openen", "Nieuwe contactnota"]) assert.ok(words.includes(word), words);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });

  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await page.keyboard.type("jo?");
  assert.equal(await page.locator("#search").inputValue(), "jo?", "letters in a field are letters");
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.activeElement.blur());

  const current = () => main(page).locator("[data-list] > [aria-current]");
  await page.keyboard.press("j");
  assert.equal(await current().locator("a").first().getAttribute("href"), target);
  await page.keyboard.press("j");
  assert.notEqual(await current().locator("a").first().getAttribute("href"), target);
  await page.keyboard.press("k");
  assert.equal(await current().locator("a").first().getAttribute("href"), target);
  await Promise.all([page.waitForURL(`**${target}`), page.keyboard.press("o")]);

  await go("/intakes");
  await Promise.all([page.waitForURL("**/intakes/new"), page.keyboard.press("c")]);
});

journey("keys that are switched off stay off", async ({ page, go, signIn, script }) => {
  if (!script) return;
  await signIn("desk");
  await go("/intakes");
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("checkbox", { name: "Sneltoetsen uitzetten" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Sluiten" }).click();
  await page.keyboard.press("c");
  await page.keyboard.press("j");
  assert.ok(page.url().endsWith("/intakes"));
  assert.equal(await main(page).locator("[data-list] > [aria-current]").count(), 0);
});
