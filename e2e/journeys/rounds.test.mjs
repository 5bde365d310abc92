// A round from what goes in to accepted proposals, with a no on which it rolls on; and an
// order that changes on a day.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { dayFromNow, familyLink, field, follow, main, press, registered, report, says, saysNot, signOut } from "../lib/steps.mjs";

const LOCATION = "Kinderhof";

/// The row of a family in the table of a plan.
const rowOf = (page, family) => main(page).locator("#rows tr").filter({ hasText: family });

async function choose(page, label, text) {
  const options = await field(page, label).locator("option").allInnerTexts();
  const found = options.find((option) => option.includes(text)) ?? assert.fail(`${text} is not among ${options}`);
  await field(page, label).selectOption({ label: found.trim() });
}

/// What a plan says of a family, sent as a proposal: the address of the family's own page.
async function offered(page, family) {
  const plan = page.url();
  await rowOf(page, family).getByRole("link", { name: "Wacht op antwoord" }).click();
  const link = await familyLink(page);
  await page.goto(plan);
  return link;
}

journey("a round from draft to accepted proposals, one refusal rolling on", async (walk) => {
  const { page, go, signIn, look, script } = walk;
  // Further ahead than anybody of the demonstration asks.
  const start = script ? 400 : 440;
  const [first, second] = script ? ["Rondeproef", "Wachtproef"] : ["Kringproef", "Rijproef"];
  const round = `Start in de lente (${script ? "met" : "zonder"} script)`;
  await signIn("desk");
  await report(page, go, { location: LOCATION, days: 3, from: dayFromNow(start) });
  const family = (name, number) => ({
    given: "Robin",
    family: name,
    phone: `0474 5${number} 61 7${script ? 1 : 2}`,
    email: `${name.toLowerCase()}@gezin.example`,
    child: { given: "Mila", born: dayFromNow(script ? -60 - number : -90 - number) },
    start: dayFromNow(start),
    days: 3,
    location: LOCATION,
  });
  await registered(page, go, { ...family(first, 1), urgent: "Begint met werken" });
  await registered(page, go, family(second, 2));

  await go("/rounds");
  await look("rounds-none");
  await follow(page, "Nieuwe ronde");
  await press(page, "Leg vast wat meedoet");
  await says(page, "Kijk dit na");
  await look("round-refused");
  await field(page, "Naam van de ronde").fill(round);
  await field(page, "Gewenste start vanaf").fill(dayFromNow(start - 5));
  await field(page, "Gewenste start tot en met").fill(dayFromNow(start + 5));
  await press(page, "Tel opnieuw");
  await says(page, "2 vragen");
  for (const box of await main(page).getByRole("group", { name: "Welke opvang doet mee?" }).getByRole("checkbox").all()) {
    await box.setChecked(false);
  }
  await main(page).getByRole("checkbox", { name: LOCATION, exact: true }).check();
  await press(page, "Tel opnieuw");
  await look("round-new");
  await press(page, "Leg vast wat meedoet");
  await says(page, "Nog geen plan", round);
  const home = page.url().split("?")[0];
  await look("round");

  await press(page, "Maak ontwerpplan");
  await says(page, "Nagekeken door een aparte controle", "Met een plaats");
  await look("round-plan");
  const whole = rowOf(page, first);
  assert.match(await whole.innerText(), /Kinderhof/);
  assert.match(await whole.innerText(), /Alle dagen, op de gevraagde dag/);
  assert.match(await rowOf(page, second).innerText(), /Geen plaats/);
  assert.match(await rowOf(page, second).innerText(), /wie voorgaat op dringend/);
  const draft = page.url();

  // By hand: the other family instead, and both plans side by side.
  await choose(page, "Gezin", second);
  await choose(page, "Plaats", LOCATION);
  await press(page, "Zet vast");
  assert.match(await rowOf(page, second).innerText(), /Door het loket vastgezet/);
  await look("round-by-hand");
  await page.goto(home);
  await press(page, "Vergelijk");
  await says(page, "Wie iets anders krijgt", first, second);
  await look("round-compare");

  // The first plan after all: sent, refused, rolled on.
  await page.goto(draft);
  await press(page, "Verstuur als voorstellen");
  await says(page, "1 voorstel is gemaakt.");
  await look("round-sent");
  await page.goto(draft);
  const no = await offered(page, first);
  await signOut(page);
  await go(no);
  await follow(page, "Nee");
  await main(page).getByRole("radio").first().check();
  await press(page, "Verstuur");
  await says(page, "U zei nee op deze plaats.");

  await signIn("desk");
  await page.goto(home);
  await says(page, "1 geweigerd of voorbij");
  await look("round-answered");
  await press(page, "Rol verder");
  await says(page, "na antwoorden");
  assert.match(await rowOf(page, second).innerText(), /Kinderhof/);
  assert.match(await rowOf(page, first).innerText(), /Geen plaats/);
  await look("round-rolled");
  await press(page, "Verstuur als voorstellen");
  await says(page, "1 voorstel is gemaakt.");
  const rolled = page.url().replace(/\/proposals$/, "");
  await page.goto(rolled);
  const yes = await offered(page, second);
  await signOut(page);
  await go(yes);
  await follow(page, "Ja, ik wil deze plaats");
  await press(page, "Ja, dit klopt");
  await says(page, "U zei ja op deze plaats.");

  await signIn("desk");
  await page.goto(home);
  await says(page, "1 aanvaard", "1 geweigerd of voorbij");
  await page.goto(rolled);
  assert.match(await rowOf(page, second).innerText(), /Aanvaard/);
  await look("round-accepted");
  await go("/rounds");
  await says(page, round);
  await look("rounds");
});

journey("an order that changes on a day leaves old decisions as they were", async ({ page, go, signIn, look, script }) => {
  const location = script ? LOCATION : "De Lindebloesem";
  const start = dayFromNow(script ? 460 : 490);
  const [urgent, chooses] = script ? ["Snelproef", "Keuzeproef"] : ["Vlugproef", "Lijstproef"];
  const family = (name, number) => ({
    given: "Sam",
    family: name,
    phone: `0474 6${number} 62 7${script ? 1 : 2}`,
    email: `${name.toLowerCase()}@gezin.example`,
    child: { given: "Lou", born: dayFromNow(script ? -20 - number : -40 - number) },
    start,
    days: 2,
  });
  await signIn("desk");
  const places = [];
  for (const _ of [1, 2]) places.push(await report(page, go, { location, days: 2, from: start }));
  const first = await registered(page, go, { ...family(urgent, 1), urgent: "Begint met een opleiding" });
  const other = await registered(page, go, { ...family(chooses, 2), location });
  const position = async (place, name, code) => {
    await go(`/places/${place}/candidates?text=${name}`);
    return Number.parseInt(await main(page).getByRole("row").filter({ hasText: code }).getByRole("rowheader").innerText(), 10);
  };
  const order = async (place) => [await position(place, chooses, other), await position(place, urgent, first)];
  const before = await order(places[0]);
  assert.ok(before[1] < before[0], `urgent goes first: ${before}`);
  await main(page).getByRole("row").filter({ hasText: first }).getByRole("link", { name: /Stel voor/ }).click();
  await press(page, "Doe het voorstel");
  const decided = page.url().split("?")[0];
  const why = () => main(page).getByRole("region", { name: "Waarom dit gezin" }).innerText();
  const then = await why();
  assert.match(then, /Zo kwam de volgorde tot stand/);
  await look("decided");
  await signOut(page);

  await signIn("manager");
  await go("/rules");
  await follow(page, "Eigen volgorde kiezen");
  await press(page, "Bewaren");
  await says(page, "Kijk dit na");
  await look("order-refused");
  await field(page, "Voor welke opvang").selectOption({ label: location });
  await field(page, "Geldt vanaf").fill(dayFromNow(0));
  await field(page, "Dringende vragen eerst").uncheck();
  await main(page).getByRole("checkbox", { name: "Gezinnen die deze opvang hoger kozen eerst", exact: true }).check();
  await field(page, "Wie besliste dit, en wanneer").fill("Lokaal overleg, verslag van vandaag");
  await look("order-new");
  await press(page, "Bewaren");
  await says(page, location, "geldt", "Lokaal overleg, verslag van vandaag");
  await look("rules-own-order");
  await signOut(page);

  await signIn("desk");
  await page.goto(decided);
  assert.equal(await why(), then, "what was decided reads as it did");
  await press(page, "Trek het voorstel in");
  const after = await order(places[1]);
  assert.ok(after[0] < after[1], `who chose this location goes first now: ${after}`);

  await go("/rules?tier=T2&on=01/10/2024");
  await says(page, "Gezin dat gemiddeld minstens 4/5 werkt");
  await look("rules-then");
  await go("/rules?tier=T2");
  await saysNot(page, "Gezin dat gemiddeld minstens 4/5 werkt, of een dagopleiding gericht op werk volgt Absolute");
});
