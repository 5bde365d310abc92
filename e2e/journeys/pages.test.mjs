// Every page of every role's menu: sound, accessible, and free of scripts' crutches.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";

const ROLES = ["desk", "manager", "organiser", "location", "referrer", "auditor", "administrator"];

/// Looks at every page and only then complains, so that one run tells everything.
function gather(look) {
  const problems = [];
  return {
    see: async (label) => look(label).catch((error) => problems.push(error.message)),
    end: () => assert.ok(problems.length === 0, problems.join("\n")),
  };
}

async function menu(page) {
  const links = page.locator("nav.kl-nav a, .kl-nav a");
  return [...new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href"))))];
}

// A page that the desk and its manager share is looked at once.
const looked = new Set();

for (const role of ROLES) {
  journey(`the menu of the ${role} role opens`, async ({ page, go, signIn, look }) => {
    const { see, end } = gather(look);
    await signIn(role);
    const paths = [...(await menu(page)), "/account"];
    assert.ok(paths.length > 1, `${role} has a menu: ${paths}`);
    for (const path of paths) {
      const response = await go(path);
      assert.equal(response.status(), 200, `${role} opens ${path}`);
      assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, `${path} has one title`);
      const shared = `${["desk", "manager"].includes(role) ? "desk" : role} ${path}`;
      if (!looked.has(shared)) await see(`${role}${path.replaceAll("/", "-")}`);
      looked.add(shared);
    }
    end();
  });
}

journey("pages for everybody, in both languages", async ({ page, go, look }) => {
  const { see, end } = gather(look);
  for (const path of ["/sign-in", "/about/accessibility", "/about/privacy", "/about/credits"]) {
    assert.equal((await go(path)).status(), 200, path);
    await see(`public${path.replaceAll("/", "-")}`);
  }
  await go("/sign-in");
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await see("english-sign-in");
  end();
});

journey("a page that is not there, and a form that is refused", async ({ page, go, signIn, look }) => {
  const { see, end } = gather(look);
  await signIn("desk");
  const missing = await go("/families/XXX-XXXX");
  assert.equal(missing.status(), 404);
  await page.getByRole("heading", { name: "Deze pagina is er niet" }).waitFor();
  await see("not-found");
  await go("/intakes/new");
  const [refused] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Bewaren", exact: true }).click(),
  ]);
  assert.equal(refused.status(), 422);
  await page.getByRole("alert").getByRole("link").first().waitFor();
  await see("intake-refused");
  end();
});

journey("the desk in English", async ({ page, go, signIn, look }) => {
  const { see, end } = gather(look);
  await signIn("desk");
  await page.getByRole("button", { name: "English" }).click();
  for (const path of ["/today", "/requests/new", "/places"]) {
    await go(path);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await see(`english${path.replaceAll("/", "-")}`);
  }
  await page.getByRole("button", { name: "Nederlands" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "nl-BE".slice(0, 2));
  end();
});
