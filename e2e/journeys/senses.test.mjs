// Who reads with letters twice as large, with colours of their own, with keys alone, or on
// paper: the pages for families, each looked at once.
import assert from "node:assert/strict";
import { journey } from "../lib/journey.mjs";
import { crowded, hiddenStates, largeLetters, unseenFocus } from "../lib/senses.mjs";
import { main } from "../lib/steps.mjs";

const HOME = "/d/lindedorp";
const ASK = `${HOME}/ask`;
const OPEN = ["/", HOME, ASK, `${ASK}/code`, `${HOME}/offer`, `${HOME}/care`, `${HOME}/care/prices`, `${HOME}/care/school`, "/my/sign-in", "/my/code"];
const BEGUN = ["child", "start", "days", "wishes", "you", "contact", "situation", "overview", "later", "stop"].map((step) => `${ASK}/${step}`);

/// Calls for each page; the later ones need a request that was begun.
async function eachPage({ page, context, url, go }, language, see) {
  await context.addCookies([{ name: "kl-language", value: language, url }]);
  for (const path of OPEN) {
    await go(path);
    await see(path);
  }
  await go(ASK);
  await main(page).locator('[name=door][value="alone"]').click();
  for (const path of BEGUN) {
    await go(path);
    await see(path);
  }
}

for (const language of ["nl", "ar"]) {
  journey(`letters twice as large leave every page readable, in ${language}`, async (walk) => {
    if (!walk.script) return;
    const { page, context } = walk;
    await largeLetters(context, page);
    const problems = [];
    await eachPage(walk, language, async (path) => {
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 });
        problems.push(...(await crowded(page)).map((problem) => `${path} at ${width}: ${problem}`));
      }
    });
    assert.ok(problems.length === 0, problems.join("\n"));
  });
}

journey("with colours of one's own every choice and state is seen", async (walk) => {
  if (!walk.script) return;
  const { page } = walk;
  await page.emulateMedia({ forcedColors: "active" });
  const problems = [];
  await eachPage(walk, "nl", async (path) => {
    problems.push(...(await hiddenStates(page)).map((problem) => `${path}: ${problem}`));
  });
  assert.ok(problems.length === 0, problems.join("\n"));
});

journey("with keys alone it is seen where one stands", async (walk) => {
  if (!walk.script) return;
  const { page, go } = walk;
  const problems = [];
  const see = async (path) => problems.push(...(await unseenFocus(page)).map((problem) => `${path}: ${problem}`));
  for (const path of [HOME, `${HOME}/offer`, "/my/sign-in", ASK]) {
    await go(path);
    await see(path);
  }
  await go(ASK);
  await main(page).locator('[name=door][value="alone"]').click();
  for (const step of ["child", "days", "contact"]) {
    await go(`${ASK}/${step}`);
    await see(step);
  }
  assert.ok(problems.length === 0, problems.join("\n"));
});

journey("the sheet of paper is one page", async ({ page, context, url, go, script }) => {
  if (!script) return;
  for (const language of ["nl", "fr", "en", "uk", "ar", "tr", "ro", "bg", "pl", "es"]) {
    await context.addCookies([{ name: "kl-language", value: language, url }]);
    await go(`${ASK}/paper`);
    const sheet = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    assert.equal(sheet.match(/\/Type\s*\/Page\b/g)?.length, 1, `pages in ${language}`);
  }
});
