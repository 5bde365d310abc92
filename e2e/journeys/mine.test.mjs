// A family follows its own question: on paper it got a code, on its phone it comes in.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { LANGUAGES, main, says, signOut } from "../lib/steps.mjs";

const PHONE = { viewport: { width: 320, height: 640 } };

/// Families whose proposals a walk before this one answered.
const used = new Set();

const send = (page, action) => main(page).locator(`form[action$="${action}"] button`).first().click();
const open = (page, path) => main(page).locator(`a[href^="${path}"]`).first().click();
const reads = async (page, inLanguage, ...texts) => (inLanguage === "nl" ? says(page, ...texts) : undefined);

/// The desk finds a family that waits with a proposal, and prints a code for it.
async function paper({ page, go, signIn, look }, label) {
  await signIn("desk");
  await go("/proposals?state=sent");
  const found = await main(page).locator("table a[href^='/proposals/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const proposal = found.find((path) => !used.has(path)) ?? assert.fail("no family waits with a proposal");
  used.add(proposal);
  await go(proposal);
  await open(page, "/requests/");
  await open(page, "/families/");
  await main(page).getByRole("link", { name: "Zelf volgen en delen" }).click();
  await look(`${label}-access`);
  await send(page, "/codes");
  await look(`${label}-paper`);
  const [reference, code] = await main(page).locator(".kl-code").allInnerTexts();
  await go("/today");
  await signOut(page);
  return { reference, code };
}

/// From the front page of the desk to "my question".
async function comeIn({ page, context, go, look, url }, { reference, code }, language, label) {
  await context.addCookies([{ name: "kl-language", value: language, url }]);
  await go("/d/lindedorp");
  await open(page, "/my");
  assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
  await look(`${label}-sign-in`);
  await page.locator("[name=reference]").fill(reference.toLowerCase());
  await page.locator("[name=channel][value=sms]").check();
  await send(page, "/my/sign-in");
  await page.locator("[name=code]").fill("000000");
  await send(page, "/my/code");
  await reads(page, language, "Dit klopt niet");
  await look(`${label}-code`);
  await page.locator("[name=code]").fill(code);
  await send(page, "/my/code");
  assert.equal(new URL(page.url()).pathname, "/my", await main(page).innerText());
  await look(label);
}

for (const language of LANGUAGES) {
  journey(`a family refuses a place, thinks again and takes it (${language})`, async (walk) => {
    const { page, look } = walk;
    const label = `mine-${language}`;
    const family = await paper(walk, label);
    await comeIn(walk, family, language, label);
    await open(page, "/a/");
    const offer = new URL(page.url()).pathname;
    await look(`${label}-offer`);
    await open(page, `${offer}?answer=no`);
    await look(`${label}-offer-no`);
    await send(page, offer);
    await reads(page, language, "U zei nee op deze plaats.", "Vergist?");
    await look(`${label}-offer-refused`);
    await send(page, "/undoing");
    await open(page, `${offer}?answer=yes`);
    await look(`${label}-offer-yes`);
    await main(page).locator("button[name=answer][value=yes]").click();
    await reads(page, language, "U zei ja op deze plaats.");
    await look(`${label}-offer-accepted`);
    await walk.go("/my");
    await reads(page, language, "De opvang bij");
    await look(`${label}-found`);
    await walk.go("/my/seen");
    await reads(page, language, "Iemand van het loket", "Uzelf");
    await look(`${label}-seen`);
  }, { context: PHONE });

  journey(`a family changes what it asks, shares it, and stops (${language})`, async (walk) => {
    const { page, look, go } = walk;
    const label = `mine-change-${language}`;
    const family = await paper(walk, label);
    await comeIn(walk, family, language, label);
    await open(page, "/my/requests/");
    await look(`${label}-wish`);
    await page.locator("[name=days]").fill("2");
    await send(page, "/wish");
    await reads(page, language, "Uw vraag is veranderd.");
    await go("/my/people/parent");
    await page.locator("[name=given_name]").fill("Robin");
    await page.locator("[name=contacted][value=first]").check();
    await look(`${label}-parent`);
    await send(page, "/parent");
    await go("/my/people/new");
    await page.locator("[name=name]").fill("Rosa");
    await page.locator("[name=parts][value=progress]").check();
    await send(page, "/new");
    await look(`${label}-grant`);
    await go("/my/people");
    await look(`${label}-people`);
    for (const path of ["/my/sessions", "/my/data", "/my/data/print"]) {
      await go(path);
      await look(`${label}${path.slice(3).replaceAll("/", "-")}`);
    }
    await go("/my");
    await main(page).locator("a[href$='/stop']").first().click();
    await look(`${label}-stop`);
    await page.locator("[name=why][value=found]").check();
    await send(page, "/stop");
    await reads(page, language, "Wij zoeken niet meer.", "Deze vraag is gestopt");
    await look(`${label}-stopped`);
    await send(page, "/going-on");
    await reads(page, language, "Wij zoeken weer verder.");
    await send(page, "/my/sign-out");
    await reads(page, language, "U bent weg van de pagina.");
    await go("/my");
    assert.equal(new URL(page.url()).pathname, "/my/sign-in");
  }, { context: PHONE });
}
