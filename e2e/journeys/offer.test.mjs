// A family looks for childcare: the offer with its map, one location, what to print, what it
// costs and when school begins; on a phone and on a wide screen.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";

const PHONE = { viewport: { width: 320, height: 700 } };

const WORDS = {
  "nl-BE": {
    offer: "Welke opvang is er?",
    near: "Dicht bij",
    search: "Zoek",
    nearest: "De dichtste staat eerst.",
    rules: "Wie krijgt eerst een plaats?",
    print: "Druk de gekozen adressen af",
  },
  ar: {
    offer: "ما أماكن الرعاية الموجودة؟",
    near: "قريب من",
    search: "بحث",
    nearest: "الأقرب يأتي أولًا.",
    rules: "من يحصل على مكان أولًا؟",
    print: "طباعة العناوين المختارة",
  },
};

function finding(language, size) {
  const say = WORDS[language];
  const label = `${language.slice(0, 2)}-${size}`;
  return async ({ page, context, url, go, look }) => {
    if (language !== "nl-BE") await context.addCookies([{ name: "kl-language", value: language, url }]);
    await go("/d/lindedorp");
    await page.getByRole("link", { name: say.offer }).click();
    await page.getByRole("heading", { level: 1, name: say.offer }).waitFor();
    await page.getByLabel(say.near, { exact: true }).fill("station Lindedorp");
    await page.getByRole("button", { name: say.search, exact: true }).click();
    await page.getByText(say.nearest).waitFor();
    assert.match(await page.locator("#list").innerText(), /34/);
    assert.ok(await page.locator(".kl-map svg").isVisible(), "there is a map");
    await look(`offer-${label}`);
    const first = page.locator(".kl-offer__item").first();
    await first.getByRole("link").click();
    await page.getByRole("heading", { name: say.rules }).waitFor();
    await look(`offer-location-${label}`);
    await go("/d/lindedorp/offer?near=9999&kind=group");
    await page.locator(".kl-offer__item").nth(1).getByRole("checkbox").check();
    await page.getByRole("button", { name: say.print }).click();
    await page.locator(".kl-paper-list li").waitFor();
    await look(`offer-print-${label}`);
  };
}

for (const language of ["nl-BE", "ar"]) {
  for (const [size, context] of Object.entries({ phone: PHONE, wide: {} })) {
    journey(`a family finds a location, ${language}, ${size}`, finding(language, size), { context });
  }
}

journey("a family sees pictures, and what to leave out when nothing fits", async ({ page, go, look }) => {
  await go("/d/lindedorp/offer?kind=group");
  await page.getByRole("link", { name: "De Lindebloesem" }).click();
  assert.equal(await page.locator(".kl-pictures img").count(), 2);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  assert.deepEqual(JSON.parse(data)["@type"], ["ChildCare", "org:Site"]);
  await look("offer-pictures");
  await go("/d/lindedorp/offer?kind=family&inclusive=yes&urgent=yes&tariff=free");
  await page.getByText("Zo vindt u wel opvang:").waitFor();
  await look("offer-nothing");
}, { context: PHONE });

journey("what childcare is, costs, and leads to", async ({ page, go, look }) => {
  await go("/d/lindedorp/care");
  await look("care");
  await page.getByRole("link", { name: "Wat kost opvang?" }).click();
  await page.getByLabel("Dagen per week van 5 tot 11 uur").fill("3");
  await page.getByRole("button", { name: "Reken uit" }).click();
  await page.getByText("Gewone laagste prijs").waitFor();
  await look("care-prices");
  await go("/d/lindedorp/care/school");
  await page.getByLabel("Geboortedatum").fill("10/5/2025");
  await page.getByRole("button", { name: "Toon de dagen" }).click();
  await page.getByText("Uw kind mag naar school vanaf").waitFor();
  await look("care-school");
});

journey("a manager writes the text of a message", async ({ page, go, signIn, look }) => {
  await signIn("manager");
  await go("/messages");
  await page.getByRole("link", { name: "Teksten van berichten" }).click();
  await look("message-texts");
  await go("/message-texts/proposal/email/ar");
  await look("message-text-arabic");
  await go("/message-texts/proposal/sms/nl");
  await page.getByRole("textbox", { name: "Tekst", exact: true }).fill("Voor uw kind: {link} {leeftijd}");
  await page.getByRole("button", { name: "Toon hoe het eruitziet" }).click();
  await page.getByText("{laatste-dag} moet in de tekst staan").first().waitFor();
  await look("message-text-refused");
  await go("/arrivals/held");
  await look("arrivals-held");
});

journey("a manager chooses a look and what to put on the town's own site", async ({ page, go, signIn, look }) => {
  await signIn("manager");
  await go("/settings/appearance");
  await page.getByLabel("Kleur").fill("#ffe615");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Deze lijkt erop en kan wel").first().waitFor();
  await look("appearance-refused");
  await go("/settings/embed");
  await look("embed");
  await go("/settings/neighbours");
  await page.getByText("Loket Kinderopvang Beukenbeek").first().waitFor();
  await look("neighbours");
  await go("/care-texts");
  await page.getByRole("link", { name: "Wennen", exact: true }).click();
  await page.getByRole("button", { name: "Toon hoe het eruitziet" }).click();
  await page.getByRole("heading", { name: "Zo ziet een gezin het" }).waitFor();
  await look("care-text-preview");
  await go("/locations");
  await page.getByRole("link", { name: "De Lindebloesem" }).first().click();
  await page.getByRole("link", { name: "Pagina voor gezinnen" }).click();
  await look("location-page");
  await go("/d/lindedorp/widget");
  await look("widget");
});
