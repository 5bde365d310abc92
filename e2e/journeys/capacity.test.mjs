// How full a location is, and the forecast that it corrects.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { dayFromNow, field, follow, main, press, says, signOut, tickDays } from "../lib/steps.mjs";

const LOCATION = "Kinderhof";

async function occupancy(page, go) {
  await go("/locations");
  await follow(page, LOCATION);
  await follow(page, "Bezetting");
}

journey("the forecast corrected by a location", async ({ page, go, signIn, look, script }) => {
  await signIn("organiser");
  await occupancy(page, go);
  await says(page, `Bezetting van ${LOCATION}`, "36 vergunde plaatsen", "zeker", "gepland");
  await look("occupancy-week");
  await follow(page, "Maand");
  await look("occupancy-month");
  await follow(page, "12 maanden");
  await look("occupancy-year");

  await follow(page, "Kinderen en hun laatste dag");
  await look("children");
  const born = new Date(Date.now() - 400 * 86_400_000).getFullYear();
  await field(page, "Hoeveel kinderen").fill(script ? "3" : "2");
  await field(page, "Geboren in").fill("overmorgen");
  await tickDays(page, "Dagen", 2);
  await press(page, "Toevoegen");
  await says(page, "Kijk dit na");
  await look("children-refused");
  await field(page, "Geboren in").fill(`12/${born - 1}`);
  await press(page, "Toevoegen");
  const who = `${script ? 3 : 2} kinderen, geboren in december ${born - 1}`;
  await says(page, "Bewaard.", who, "naar school vanaf");

  const last = dayFromNow(script ? 40 : 47);
  await field(page, `Blijft tot en met: ${who}`).fill(last);
  await main(page).getByRole("button", { name: /^Bewaren/ }).filter({ hasText: who }).click();
  await says(page, "Bewaard.", `Blijft tot en met ${last}`);
  await look("children-told");

  await follow(page, "Vooruitblik");
  await says(page, `Vooruitblik van ${LOCATION}`);
  await look("forecast");
  await main(page).getByRole("link", { name: /Meld deze plaats/ }).first().click();
  assert.ok(await main(page).getByRole("checkbox", { checked: true }).count(), "the free parts of the week are ticked");
  await look("forecast-reported");
  await signOut(page);

  await signIn("desk");
  await go("/forecast");
  await field(page, "Hele dagen per week").selectOption({ label: "3 dagen" });
  await press(page, "Filter");
  await says(page, LOCATION, "Zeker plaats vanaf");
  await look("outlook");
  await follow(page, "Vooruitblik per gemeente");
  await says(page, "zeker vrij");
  await look("forecast-areas");
  const [file] = await Promise.all([page.waitForEvent("download"), follow(page, "CSV")]);
  assert.ok(file.suggestedFilename().endsWith(".csv"));
});

journey("a closing that is taken back", async ({ page, go, signIn, look, script }) => {
  await signIn("organiser");
  await occupancy(page, go);
  await follow(page, "Sluiting noteren");
  await look("closing");
  await press(page, "Bewaren");
  await says(page, "Kijk dit na");
  const [first, last] = script ? [200, 203] : [210, 213];
  await field(page, "Eerste dag").fill(dayFromNow(first));
  await field(page, "Laatste dag").fill(dayFromNow(last));
  await field(page, "Opmerking").fill("Vorming voor begeleiders");
  await press(page, "Bewaren");
  await says(page, "Bewaard.", "Vorming voor begeleiders");
  await look("closing-recorded");
  const row = main(page).getByRole("row").filter({ hasText: dayFromNow(first) });
  await row.getByRole("button", { name: /Ongedaan maken/ }).click();
  await says(page, "Ongedaan gemaakt.");
  assert.equal(await main(page).getByRole("row").filter({ hasText: dayFromNow(first) }).count(), 0);
});
