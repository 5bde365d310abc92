// A journey runs twice: with script and without. Both must reach the end.
//
//   journey("a family asks for child care", async ({ page, go, signIn, look, script }) => {
//     await signIn("desk");
//     await go("/requests");
//     await look("requests");
//   });
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { launch } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import { inspect } from "./look.mjs";

/// How long a page may take, on a slow machine that does more at once.
const PATIENCE = 15_000;

let running;
let whose;

/// One product and one browser per test file, started by the first journey; or one for the
/// journeys in a row that share one of their own.
async function start(own) {
  if (running && whose !== own) await stop();
  whose = own;
  running ??= Promise.all([startDemo(), launch()]).then(([demo, browser]) => ({ demo, browser }));
  return running;
}

async function stop() {
  const { demo, browser } = (await running?.catch(() => {})) ?? {};
  running = undefined;
  await browser?.close();
  await demo?.stop();
}

after(stop);

/// The demonstration accounts by what they do.
const ACCOUNTS = {
  desk: "els@lindedorp.example",
  colleague: "griet@lindedorp.example",
  manager: "nele@lindedorp.example",
  organiser: "organisator@lindedorp.example",
  location: "onthaalouder@lindedorp.example",
  referrer: "toeleider@lindedorp.example",
  auditor: "auditor@lindedorp.example",
  administrator: "beheerder@lindedorp.example",
};

/// Signs in on the page. Works from the fields' autocomplete tokens, so in every language.
async function signIn(page, url, who) {
  await page.goto(new URL("/sign-in", url).href);
  await page.locator("[autocomplete~=username]").fill(ACCOUNTS[who]);
  await page.locator("[autocomplete~=current-password]").fill("lindedorp-demo");
  await page.locator("main button[type=submit]").first().click();
}

/// Collects what must never happen: script errors, blocked content, failing pages, other hosts.
function watch(page, url) {
  const seen = { html: "", problems: [] };
  const pending = [];
  page.on("pageerror", (error) => seen.problems.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text())) seen.problems.push(message.text());
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) seen.problems.push(`asked another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) seen.problems.push(`${response.status()} from ${response.url()}`);
    const request = response.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage && (response.status() < 300 || response.status() >= 400)) {
      pending.push(response.text().then((html) => (seen.html = html), () => {}));
    }
  });
  seen.settle = () => Promise.all(pending);
  return seen;
}

/// `demo` names a town of their own for journeys that take much of it.
export function journey(name, walk, { locale = "nl-BE", context: more = {}, demo: own = "" } = {}) {
  for (const script of [true, false]) {
    test(`${name} (script ${script ? "on" : "off"})`, async () => {
      const { demo, browser } = await start(own);
      const context = await browser.newContext({ javaScriptEnabled: script, locale, viewport: { width: 1280, height: 800 }, ...more });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        const seen = watch(page, demo.url);
        await walk({
          page,
          context,
          script,
          url: demo.url,
          go: (path) => page.goto(new URL(path, demo.url).href),
          signIn: (who) => signIn(page, demo.url, who),
          look: async (label) => {
            await seen.settle();
            if (script) await inspect(page, label, seen.html);
          },
        });
        await seen.settle();
        assert.deepEqual(seen.problems, []);
      } finally {
        await context.close();
      }
    });
  }
}
