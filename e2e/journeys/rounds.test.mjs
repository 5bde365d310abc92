// A round from what goes in to accepted proposals, with a no on which it rolls on; and an
// order that changes on a day.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { dayFromNow, familyLink, field, follow, main, press, registered, report, says, saysNot, signOut } from "../lib/steps.mjs";

const LOCATION = "Kinderhof";

/// Families that nobody would take for one another: given name, family name, phone, child, days old.
const PEOPLE = {
  refuses: ["Ayla", "Rondeproef", "0474 51 61 71", "Mila", 70],
  waits: ["Bruno", "Wachtproef", "0485 92 03 14", "Otis", 150],
  refusesToo: ["Celine", "Kringtest", "0496 23 84 35", "Nadir", 110],
  waitsToo: ["Dries", "Volgtest", "0467 34 25 96", "Febe", 190],
  urgent: ["Esra", "Snelproef", "0478 45 76 27", "Gijs", 30],
  chooses: ["Fons", "Keuzetest", "0489 56 17 88", "Hanne", 95],
  urgentToo: ["Greet", "Vlugwerk", "0471 67 38 49", "Imani", 50],
  choosesToo: ["Hakim", "Lijstjes", "0492 78 59 60", "Jules", 125],
};

function family(who, more) {
  const [given, name, phone, child, age] = PEOPLE[who];
  return { given, family: name, phone, email: `${name.toLowerCase()}@gezin.example`, child: { given: child, born: dayFromNow(-age) }, ...more };
}

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
  const both = script ? ["refuses", "waits"] : ["refusesToo", "waitsToo"];
  const [first, second] = both.map((who) => PEOPLE[who][1]);
  const round = `Start in de lente (${script ? "met" : "zonder"} script)`;
  await signIn("desk");
  await report(page, go, { location: LOCATION, days: 3, from: dayFromNow(start) });
  const wish = { start: dayFromNow(start), days: 3, location: LOCATION };
  await registered(page, go, family(both[0], { ...wish, urgent: "Begint met werken" }));
  await registered(page, go, family(both[1], wish));

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
  await rowOf(page, second).getByRole("link", { name: /Alles over dit gezin/ }).click();
  await says(page, `Waarom: `, second, "1 kind gaat voor op dringend", "Wat zou wel een plaats geven?");
  await saysNot(page, first);
  await look("round-family");
  await page.goto(draft);
  await main(page).getByRole("link", { name: /Wie wilde deze plaats/ }).click();
  await says(page, "2 gezinnen wilden deze plaats.", "Bij 1 gezin ging een ander voor op dringend.");
  await look("round-place");
  await page.goto(draft);

  // By hand: the other family instead, and both plans side by side.
  await choose(page, "Gezin", second);
  await choose(page, "Plaats", LOCATION);
  await press(page, "Zet vast");
  await says(page, "Kijk dit na");
  await choose(page, "Waarom vastzetten?", "advies van het lokaal overleg");
  await press(page, "Zet vast");
  assert.match(await rowOf(page, second).innerText(), /Mensen van het loket zetten dit vast: advies van het lokaal overleg/);
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
  const both = script ? ["urgent", "chooses"] : ["urgentToo", "choosesToo"];
  const [urgent, chooses] = both.map((who) => PEOPLE[who][1]);
  await signIn("desk");
  const places = [];
  for (const _ of [1, 2]) places.push(await report(page, go, { location, days: 2, from: start }));
  const first = await registered(page, go, family(both[0], { start, days: 2, urgent: "Begint met een opleiding" }));
  const other = await registered(page, go, family(both[1], { start, days: 2, location }));
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
