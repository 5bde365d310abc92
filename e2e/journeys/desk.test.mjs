// The desk writes down who asks: a call, last year's sheet, a family that is already known.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { journey } from "../lib/journey.mjs";
import { dayFromNow, field, fillRequest, follow, main, press, register, says } from "../lib/steps.mjs";

const sheets = join(import.meta.dirname, "../../data/registrations");

journey("a phone call becomes a request", async ({ page, go, signIn, look, script }) => {
  const name = script ? "Roos Belproef" : "Jef Telefoonproef";
  const phone = script ? "0470 11 22 31" : "0485 96 74 53";
  await signIn("desk");
  await follow(page, "Nieuwe contactnota");
  await field(page, "Naam").fill(name);
  await field(page, "Telefoon").fill(phone);
  await field(page, "Concrete vraag").fill("Zoekt opvang vanaf het voorjaar, drie dagen");
  await look("intake-new");
  await press(page, "Bewaren");
  await says(page, "Bewaard.");

  await page.getByRole("search").locator("input").fill(phone.slice(-5));
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await look("search-found");
  await follow(page, name);
  await look("intake");
  await follow(page, "Opvangvraag van deze nota maken");
  await look("request-new-from-note");
  await says(page, "Zoekt opvang vanaf het voorjaar");
  assert.equal(await field(page, "Telefoon").inputValue(), phone, "the number is taken over as people write it");
  assert.equal(`${await field(page, "Voornaam").inputValue()} ${await field(page, "Familienaam").inputValue()}`.trim(), name);
  await fillRequest(page, { child: script ? { given: "Mira", born: dayFromNow(-60) } : { given: "Tuur", born: dayFromNow(-640) }, start: dayFromNow(120), days: 3 });
  await press(page, "Vraag bewaren");
  await says(page, "De vraag is ingeschreven.", name, "ma, di, wo");
  await look("request-registered");
  if (/\/requests\//.test(page.url())) await follow(page, "Dossier van het gezin");
  await look("family-file");
  await says(page, name, "Zoekt opvang vanaf het voorjaar", "Nog nodig");
});

journey("a request that lacks something says what", async ({ page, go, signIn, look }) => {
  await signIn("desk");
  await go("/requests/new");
  await press(page, "Vraag bewaren");
  await says(page, "Kijk dit na", "Vul dit in", "Kies dagen of vul het aantal dagen in");
  assert.ok((await page.title()).startsWith("Fout:"));
  await look("request-new-refused");
});

async function upload(page, go, file) {
  await go("/imports");
  await main(page).getByRole("radio", { name: "Registraties van gezinnen" }).check();
  await field(page, "Bestand").setInputFiles(file);
  await press(page, "Bestand bekijken");
}

/// Waits, without script by hand, until the rows are in or out again.
async function settled(page) {
  for (let turn = 0; turn < 40; turn += 1) {
    const again = main(page).getByRole("link", { name: "Vernieuw deze pagina" });
    if ((await again.count()) === 0) return;
    await page.waitForTimeout(250);
    await page.goto(page.url());
  }
  assert.fail("the sheet is still being read after ten seconds");
}

async function count(page, label) {
  const line = main(page).locator("dl div", { has: page.locator("dt", { hasText: new RegExp(`^${label}$`) }) }).first();
  return Number(await line.locator("dd").innerText());
}

journey("a spreadsheet of last year", async ({ page, go, signIn, look, script }) => {
  const year = new Date().getFullYear() - 1;
  const who = script ? "Bladproef" : "Rijproef";
  const number = script ? "33" : "34";
  const rows = [
    "Datum vraag;Naam;Tel;Kanaal;Vraag;Acties;Wie",
    `20/01/${year};Anna ${who};0470 11 22 ${number};telefoon;opvang 2 dagen vanaf september;gebeld;Els`,
    `21/01/${year};Bert ${who};0471 11 22 ${number};telefoon;vraag over attest;uitgelegd;Els`,
    `31/02/${year};Carla ${who};0472 11 22 ${number};telefoon;opvang gezocht;gebeld;Els`,
  ];
  const sheet = { name: `vorig-jaar-${number}.csv`, mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) };
  await signIn("desk");
  await upload(page, go, sheet);
  await says(page, "kijk na wat er in de kolommen staat", `De datum 31/2/${year} bestaat niet`);
  await look("import-mapping");
  assert.equal(await field(page, "Kolom B").locator("option:checked").innerText(), "Naam");
  assert.equal(await count(page, "Nieuw"), 2);
  assert.equal(await count(page, "Niet in te lezen"), 1);
  await press(page, "Rijen inlezen");
  await settled(page);
  await look("import-result");
  const first = page.url();
  assert.equal(await count(page, "Nieuw"), 2);
  assert.equal(await count(page, "Niet in te lezen"), 1);
  const [bad] = await Promise.all([page.waitForEvent("download"), follow(page, "Download als CSV")]);
  const text = readFileSync(await bad.path(), "utf8");
  assert.ok(text.includes(`Carla ${who}`) && text.includes("bestaat niet") && !text.includes("Anna"), text);

  await go(`/intakes?text=${who}`);
  await says(page, "2 nota", `Anna ${who}`);
  await upload(page, go, sheet);
  await says(page, "Dit bestand is al ingelezen");
  assert.equal(await count(page, "Nieuw"), 0);
  assert.equal(await count(page, "Al gekend"), 2);
  await press(page, "Dit bestand niet inlezen");
  await go(`/intakes?text=${who}`);
  await says(page, "2 nota");

  await page.goto(first);
  await press(page, "Alles ongedaan maken");
  await settled(page);
  await says(page, "Dit bestand is ongedaan gemaakt", "Alle rijen zijn weg.");
  await look("import-undone");
  await go(`/intakes?text=${who}`);
  await says(page, "Geen nota's gevonden");
});

journey("a workbook with drawings of its own and a file that is no sheet", async ({ page, go, signIn, look }) => {
  await signIn("desk");
  await upload(page, go, join(sheets, "v2-2020.xlsx"));
  await says(page, "kijk na wat er in de kolommen staat", "Zo begrijpen we de rijen");
  await look("import-mapping-workbook");
  assert.equal(await count(page, "Nieuw"), 0, "the demonstration town read this workbook at its start");
  await press(page, "Dit bestand niet inlezen");
  await upload(page, go, { name: "foto.xlsx", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a0000", "hex") });
  await says(page, "Kijk dit na", "Dit is een foto of scan.");
  await look("import-refused");
});

journey("a family that is already known", async ({ page, go, signIn, look, script }) => {
  const family = script ? "Vandubbelproef" : "Desamenproef";
  const phone = script ? "0470 31 42 35" : "0485 86 97 16";
  const facts = { given: script ? "Katrien" : "Bartel", family, phone, start: dayFromNow(90), days: 2 };
  await signIn("desk");
  await register(page, go, { ...facts, child: { given: script ? "Lou" : "Ziggy", born: dayFromNow(script ? -100 : -400) } });
  await go("/requests/new");
  await fillRequest(page, { ...facts, given: script ? "Catrien" : "Barthel", child: { given: script ? "Noa" : "Peer", born: dayFromNow(script ? -800 : -1000) } });
  await press(page, "Vraag bewaren");
  await says(page, "Is dit hetzelfde gezin?", "Er is nog niets bewaard.", `${facts.given} ${family}`, "telefoon", "gelijk");
  await look("request-same-family");
  await main(page).getByRole("radio", { name: new RegExp(`Hetzelfde gezin.*${facts.given} ${family}`) }).check();
  await press(page, "Verder");
  await says(page, "De vraag is ingeschreven.");
  if (/\/requests\//.test(page.url())) await follow(page, "Dossier van het gezin");
  await says(page, script ? "Lou" : "Ziggy", script ? "Noa" : "Peer");
});

journey("two files of one family are merged and taken apart again", async ({ page, go, signIn, look, script }) => {
  const [one, other] = script ? ["Samenproef-Roelants", "Wittebroods"] : ["Uiteenproef-Maes", "Zonderling"];
  const phone = script ? "0476 51 62 73" : "0468 19 28 37";
  const born = dayFromNow(script ? -200 : -500);
  await signIn("desk");
  await register(page, go, { given: "Hilde", family: one, phone, child: { given: "Wannes", born }, start: dayFromNow(80), days: 2 });
  // The second file differs in everything, so that nothing warns. Later the family gives its other name and number.
  await register(page, go, {
    given: "Magda",
    family: other,
    phone: script ? "0499 94 83 72" : "0491 75 64 53",
    child: { given: "Wannes", born: dayFromNow(script ? -900 : -700) },
    start: dayFromNow(300),
    days: 1,
  });
  if (/\/requests\//.test(page.url())) await follow(page, "Dossier van het gezin");
  await follow(page, /aanpassen/i);
  await look("family-edit");
  await field(page, "Voornaam").fill("Hilde");
  await field(page, "Familienaam").fill(one);
  await field(page, "Telefoon").fill(phone);
  await press(page, "Bewaren");
  await says(page, "Bewaard.");

  await go("/requests");
  await follow(page, "Dubbele dossiers");
  await look("duplicates");
  const pair = main(page).getByRole("row").filter({ hasText: one });
  await pair.getByRole("button", { name: /houden en samenvoegen/ }).first().click();
  await says(page, "De dossiers zijn samengevoegd.", "Onlangs samengevoegd", one);
  await look("duplicates-merged");
  assert.equal(await pair.count(), 0);
  await main(page).getByRole("listitem").filter({ hasText: one }).getByRole("button", { name: /Ongedaan maken/ }).click();
  await says(page, "Ongedaan gemaakt.");
  await go("/duplicates");
  assert.equal(await pair.count(), 1);
});
