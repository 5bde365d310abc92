// The living reference of the markup: every pattern is sound in both directions, and the
// scripts do what they promise, under the strict policy of the product.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { inspect, invalid } from "./lib/look.mjs";

const web = join(import.meta.dirname, "../web");
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const TYPES = { ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const names = readdirSync(join(web, "patterns"))
  .filter((name) => name.endsWith(".html") && !name.startsWith("shell-"))
  .map((name) => name.slice(0, -5));

function compose(name, dir) {
  const source = readFileSync(join(web, "patterns", `${name}.html`), "utf8");
  const [, shell, narrow, title] = source.match(/^<!-- (desk|page)( narrow)?: (.*) -->/);
  const values = {
    main: source.slice(source.indexOf("\n") + 1),
    title,
    narrow: narrow ? " kl-page--narrow" : "",
    dir,
    lang: name.endsWith(".ar") ? "ar" : "nl",
    mirror: dir === "rtl" ? ".rtl" : "",
  };
  return readFileSync(join(web, "patterns", `shell-${shell}.html`), "utf8").replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}

let posts = 0;
let polls = 0;

function answer(url, method) {
  if (url.pathname === "/zoeken/suggesties") {
    return '<ul><li><a href="/gevonden">Noor El Amrani</a></li><li><a href="/ander">Noor Peeters</a></li></ul><p>2 gevonden</p>';
  }
  if (url.pathname === "/vragen/dubbel") return '<p>Misschien al bekend: <a href="/vragen/K7M2">Noor</a></p>';
  if (url.pathname === "/stand") {
    polls += 1;
    return polls < 2 ? '<p id="stand" data-poll="/stand" data-every="0.05">bezig</p>' : '<p id="stand">klaar</p>';
  }
  if (method === "POST") posts += 1;
  return `<!DOCTYPE html><html lang="nl"><title>${url.pathname}</title><h1>${url.pathname}</h1></html>`;
}

let server;
let browser;
let base;

before(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    const pattern = url.pathname.slice(1);
    let body;
    let type = "text/html; charset=utf-8";
    if (url.pathname.startsWith("/s/")) {
      type = TYPES[extname(url.pathname)];
      body = readFileSync(join(web, "dist", url.pathname.slice(3)));
    } else if (names.includes(pattern)) {
      body = compose(pattern, url.searchParams.get("dir") ?? "ltr");
    } else {
      body = answer(url, request.method);
    }
    const wait = request.method === "POST" && url.pathname === "/vragen" ? 300 : 0;
    setTimeout(() => {
      response.writeHead(200, { "content-type": type, "content-security-policy": POLICY });
      response.end(body);
    }, wait);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function open(path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(base + path);
  return { page, errors };
}

for (const name of names) {
  for (const dir of name.endsWith(".ar") ? ["rtl"] : ["ltr", "rtl"]) {
    test(`pattern ${name}, ${dir}`, async () => {
      const { page, errors } = await open(`/${name}?dir=${dir}`);
      await inspect(page, `patterns/${name}-${dir}`, compose(name, dir));
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }
}

test("the harness sees planted defects", async () => {
  const problems = await invalid('<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><img src="a.png"><p style="color:red">x</p></body></html>');
  assert.ok(problems.some((line) => line.includes("no-inline-style")));
  const page = await (await browser.newContext()).newPage();
  await page.setContent('<html lang="nl"><title>x</title><main><h1>x</h1><img src="a.png"></main></html>');
  await assert.rejects(inspect(page, "planted", ""), /image-alt/);
  await page.context().close();
});

test("suggestions follow what is typed, by keyboard alone", async () => {
  const { page, errors } = await open("/today");
  await page.locator("body").press("/");
  await page.keyboard.type("noor");
  await page.locator("[role=option]").first().waitFor();
  assert.equal(await page.locator("#zoek").getAttribute("aria-expanded"), "true");
  assert.equal(await page.locator(".kl-search [role=status]").textContent(), "2 gevonden");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("[role=option]").count(), 0);
  await page.keyboard.type(" ");
  await page.keyboard.type("e");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await inspect(page, "patterns/suggestions", "");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/gevonden");
  assert.deepEqual(errors, []);
  await page.context().close();
});

test("keys move through rows, act on one, and can be switched off", async () => {
  const { page } = await open("/table");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Lore Janssens");
  await page.keyboard.press("?");
  assert.ok(await page.locator("#keys").isVisible());
  assert.match(await page.locator("[data-keys-list]").innerText(), /Nieuwe opvangvraag/);
  await inspect(page, "patterns/keys", "");
  await page.locator("#keys-off").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  assert.match(page.url(), /table$/);
  await page.evaluate(() => localStorage.clear());
  await page.keyboard.press("k");
  await page.keyboard.press("p");
  await page.waitForURL("**/vragen/K7M2/passend");
  await page.context().close();
});

test("a duplicate is shown while typing, and a form is sent once", async () => {
  const { page } = await open("/form");
  await page.locator("#voornaam").fill("Noortje");
  await page.locator("[aria-live] p", { hasText: "Misschien al bekend: Noor" }).waitFor();
  posts = 0;
  const button = page.getByRole("button", { name: "Vraag bewaren" });
  await button.evaluate((element) => {
    element.click();
    element.click();
  });
  await page.waitForURL("**/vragen");
  assert.equal(posts, 1);
  await page.context().close();
});

test("progress refreshes until it is done", async () => {
  const context = await browser.newContext();
  const fresh = await context.newPage();
  await fresh.route("**/bezig", (route) =>
    route.fulfill({ contentType: "text/html", body: '<!DOCTYPE html><title>x</title><p id="stand" data-poll="/stand" data-every="0.05">bezig</p><script src="/s/kinderloket.js" defer></script>' }),
  );
  await fresh.goto(`${base}/bezig`);
  await fresh.locator("#stand", { hasText: "klaar" }).waitFor();
  await context.close();
});
