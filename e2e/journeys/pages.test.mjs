// Every page of every role's menu: sound, accessible, and free of scripts' crutches.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";

const ROLES = ["desk", "manager", "organiser", "location", "auditor", "administrator"];

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
      await see(`${role}${path.replaceAll("/", "-")}`);
    }
    end();
  });
}
