// From an urgent family and a free place to a family that has its days.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { sheets } from "../lib/look.mjs";
import { dayFromNow, familyLink, field, follow, main, press, registered, report, says, saysNot, signOut, tickDays } from "../lib/steps.mjs";

const LOCATION = "Kinderhof";

async function familyFile(page, go, code) {
  await go(`/requests/${code}`);
  await follow(page, "Dossier van het gezin");
}

journey("an urgent request", async ({ page, go, signIn, look, script }) => {
  const family = script ? "Spoedproef" : "Haastproef";
  await signIn("desk");
  const code = await registered(page, go, {
    given: "Yara",
    family,
    phone: script ? "0474 15 26 37" : "0483 46 57 68",
    child: { given: "Sami", born: dayFromNow(script ? -300 : -350) },
    start: dayFromNow(3),
    days: 3,
    urgent: "Begint maandag met werken",
  });
  await says(page, "Dringend", "Begint maandag met werken");
  await look("request-urgent");

  await go("/today");
  const first = main(page).locator("section").first();
  assert.ok((await first.getByRole("heading").innerText()).startsWith("Dringend en nog geen voorstel"), "urgent stands first");
  await look("today");
  await field(page, "Naam of telefoon").fill(family);
  await press(page, "Filter");
  await follow(page, new RegExp(`Zoek een plaats voor\\s+.*${family}`));
  await follow(page, "Passende plaatsen");
  await look("ask-locations");
  await main(page).getByRole("checkbox", { name: LOCATION, exact: true }).check();
  await main(page).getByRole("checkbox", { name: "De Lindebloesem", exact: true }).check();
  await press(page, "Vraag deze opvang");
  await says(page, "De opvang is gevraagd.", LOCATION, "De Lindebloesem", "Nog geen antwoord");
  await look("asked-locations");
  await familyFile(page, go, code);
  await says(page, LOCATION, "De Lindebloesem");
  await signOut(page);

  await signIn("organiser");
  await go("/candidacies");
  await look("questions");
  await main(page).getByRole("row").filter({ hasText: LOCATION }).filter({ hasText: "Snel nodig" }).getByRole("link").first().click();
  await saysNot(page, family);
  await says(page, "U ziet de naam en de telefoon van het gezin zodra u ja antwoordt.");
  await look("question");
  await main(page).getByRole("radio", { name: "Ja, er is plaats", exact: true }).check();
  await press(page, "Antwoord versturen");
  await says(page, "Ja, er is plaats", family);
  await look("question-answered");
});

/// Up to and including the letter: a family, a place, a proposal, the family's link.
async function proposed({ page, go, signIn, look }, facts) {
  const from = facts.start;
  await signIn("organiser");
  const place = await report(page, go, { location: LOCATION, days: facts.days, from, look });
  await signOut(page);
  await signIn("desk");
  const code = await registered(page, go, { ...facts, location: LOCATION });
  await go("/places");
  await main(page).getByRole("row").filter({ hasText: place }).getByRole("link", { name: /Wie past/ }).click();
  const row = main(page).getByRole("row").filter({ hasText: code });
  assert.equal(await row.count(), 1, `${code} stands among who fits ${place}:\n${await main(page).innerText()}`);
  const reasons = await row.innerText();
  for (const reason of ["Past helemaal", "Alle gevraagde dagen zijn vrij", "De leeftijd past", "koos deze opvang als nummer 1"]) {
    assert.ok(reasons.includes(reason), `${reason} in:\n${reasons}`);
  }
  await look("candidates");
  await row.getByRole("link", { name: /Stel voor/ }).click();
  await says(page, "Het gezin krijgt dit");
  await press(page, "Doe het voorstel");
  await says(page, "Het voorstel is gemaakt.", "Wacht op antwoord", LOCATION);
  await look("proposal");
  const proposal = page.url();
  await page.goto(`${proposal.split("?")[0]}/letter`);
  await says(page, LOCATION);
  await look("proposal-letter");
  assert.equal(await sheets(page), 1, "a letter is one sheet");
  await page.goto(proposal);
  const link = await familyLink(page);
  await look("message");
  await signOut(page);
  return { code, link, proposal };
}

journey("a free place finds its family", async (walk) => {
  const { page, go, signIn, look, script } = walk;
  const family = script ? "Plaatsproef" : "Gevondenproef";
  const { code, link, proposal } = await proposed(walk, {
    given: "Amber",
    family,
    phone: script ? "0474 25 36 47" : "0483 56 67 78",
    email: script ? "amber@gezin.example" : "amber2@gezin.example",
    child: { given: "Finn", born: dayFromNow(script ? -250 : -280) },
    start: dayFromNow(30),
    days: 3,
    urgent: "Begint met werken",
  });
  await go(link);
  await says(page, "Een plaats in de opvang", LOCATION, "ma, di, wo hele dag");
  await saysNot(page, "Finn");
  await look("family-offer");
  await main(page).getByRole("link", { name: "Ja, ik wil deze plaats" }).click();
  await says(page, "U kiest: ja", LOCATION);
  await look("family-offer-yes");
  await press(page, "Ja, dit klopt");
  await says(page, "U zei ja op deze plaats.");
  await look("family-offer-accepted");

  await signIn("desk");
  await page.goto(proposal.split("?")[0]);
  await says(page, "Aanvaard", "Het gezin antwoordde zelf");
  await familyFile(page, go, code);
  await look("family-placed");
  await says(page, "Gevonden opvang", LOCATION, "Niets meer");
  await saysNot(page, "Nog geen opvang gevonden.");
});

journey("a partial answer leaves the rest open", async (walk) => {
  const { page, go, signIn, look, script } = walk;
  const family = script ? "Deelproef" : "Halfproef";
  const { code, link } = await proposed(walk, {
    given: "Noor",
    family,
    phone: script ? "0474 35 46 57" : "0483 66 77 88",
    email: script ? "noor@gezin.example" : "noor2@gezin.example",
    child: { given: "Odin", born: dayFromNow(script ? -220 : -310) },
    start: dayFromNow(40),
    days: 4,
    urgent: "Begint met een opleiding",
  });
  await go(link);
  await follow(page, "Ja, maar minder dagen of later");
  await look("family-offer-other");
  await tickDays(page, /dagen|Wanneer|Andere/i, 3);
  await press(page, "Verstuur");
  await says(page, "U zei ja op deze plaats.");

  await signIn("desk");
  await go(`/requests/${code}`);
  await says(page, "Deels gevonden", "Nog te zoeken");
  const need = await main(page).getByRole("region", { name: "Nog te zoeken" }).innerText();
  assert.match(need, /\bdo\b|1 dag/);
  await look("request-partly");
  await familyFile(page, go, code);
  await says(page, "Gevonden opvang", LOCATION, "1 dag per week");
  await go(`/requests?state=partly&text=${family}`);
  await says(page, family);
});
