// The placement board: two children put at a location for now, which confirms one of them and
// refuses the other; the family decides.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { dayFromNow, field, follow, main, press, register, says, saysNot, signOut, tickDays } from "../lib/steps.mjs";

const LOCATION = "Kinderhof";

const card = (page) => main(page).locator("li[data-place]").filter({ has: page.getByRole("heading", { name: LOCATION }) });

/// Chooses a child on the board.
async function choose(page, go, family, child) {
  await go(`/board?text=${family}&place=${LOCATION}`);
  await follow(page, new RegExp(child));
  await says(page, `Waar past ${child}?`, "dagdelen");
}

/// Chooses the days on the form.
async function put(page) {
  await card(page).getByRole("link", { name: /Kies de dagen/ }).click();
}

journey("sketches that a location confirms", async ({ page, go, signIn, look, script }) => {
  const families = script
    ? [["Ana", "Bordewijk", "Lio", "0470 11 22 66", -200], ["Wilfried", "Tuinstra", "Mia", "0486 97 58 12", -120]]
    : [["Hamza", "Schetsema", "Otto", "0495 63 41 07", -260], ["Beatrijs", "Vlakhof", "Roos", "0477 20 85 39", -90]];
  const [[, lio, Lio], [, mia, Mia]] = families;
  await signIn("desk");
  for (const [given, family, child, phone, born] of families) {
    await register(page, go, {
      given,
      family,
      phone,
      child: { given: child, born: dayFromNow(born) },
      start: dayFromNow(150),
      days: 2,
    });
  }
  await go("/board");
  await says(page, "Plaatsbord", "Open vragen", LOCATION);
  await look("board");
  await choose(page, go, lio, Lio);
  await look("board-chosen");
  await put(page);
  await says(page, `Zet ${Lio} bij ${LOCATION}`);
  await field(page, "Eerste dag").fill("morgenochtend");
  await press(page, "Zet op het bord");
  await says(page, "Kijk dit na");
  await look("sketch-refused");
  await field(page, "Eerste dag").fill(dayFromNow(150));
  await tickDays(page, "Dagen", 2);
  await press(page, "Zet op het bord");
  await says(page, "Op het bord gezet.", `${Lio} staat bij ${LOCATION}`);
  await look("board-sketched");
  await press(page, "Haal van het bord");
  await says(page, `${Lio} staat niet meer bij ${LOCATION}.`);
  await press(page, "Zet terug");
  await says(page, `${Lio} staat bij ${LOCATION}`);
  await follow(page, "Wijzig deze schets");
  await look("sketch");

  await choose(page, go, mia, Mia);
  const form = card(page).locator("form[data-put]");
  if (script && (await form.count())) {
    await main(page).locator("[data-request]").filter({ hasText: Mia }).first().dragTo(card(page));
    await page.waitForURL(/done=sketched/);
  } else {
    await put(page);
    await tickDays(page, "Dagen", 2);
    await press(page, "Zet op het bord");
  }
  await says(page, `${Mia} staat bij ${LOCATION}`);
  if (script) {
    await main(page).locator("[data-board-list] > li a").first().focus();
    await page.keyboard.press("ArrowRight");
    assert.ok(await card(page).locator("a:focus").count(), "an arrow leads to the locations");
  }
  await card(page).getByRole("button", { name: /Vraag bevestiging/ }).click();
  await says(page, "De opvang krijgt één bericht met alle kinderen.", "gevraagd");
  await look("board-asked");
  await signOut(page);

  await signIn("organiser");
  await go("/candidacies");
  await follow(page, /Bevestig .* voor Kinderhof/);
  await says(page, Lio, Mia);
  await saysNot(page, lio, mia);
  await look("batch");
  await press(page, "Bewaar de antwoorden");
  await says(page, "Kies voor minstens één kind een antwoord.");
  await look("batch-refused");
  await main(page).getByRole("radio", { name: new RegExp(`^Neen.*${Mia}`) }).check();
  await main(page).getByLabel(new RegExp(`Waarom niet.*${Mia}`)).selectOption({ label: "Geen plaats" });
  await press(page, "Ja voor alle andere");
  await says(page, "De antwoorden zijn bewaard.", "Er wacht niets op uw antwoord.");
  await look("batch-empty");
  await signOut(page);

  await signIn("desk");
  await go(`/today?whose=team&reason=task&text=${mia}`);
  await says(page, `${LOCATION} zei neen: zoek een andere plaats`);
  await go("/proposals");
  await says(page, lio);
  await saysNot(page, mia);
});
