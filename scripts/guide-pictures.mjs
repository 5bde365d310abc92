// Makes the pictures of docs/guides/loket.md from the demonstration town:
//   node scripts/guide-pictures.mjs
// It starts the built program itself; KINDERLOKET_BIN or KINDERLOKET_URL choose another.
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../e2e/lib/browser.mjs";
import { startDemo } from "../e2e/lib/demo.mjs";

const OUT = join(import.meta.dirname, "../docs/guides/beelden");
const WIDTH = 1280;
const MOST = 120 * 1024;

/// The address behind the first link on a page that leads to such an address.
async function first(page, from, pattern) {
  await page.goto(from);
  const links = await page.locator("main a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const found = links.find((link) => pattern.test(link));
  if (!found) throw new Error(`${from} links to nothing like ${pattern}`);
  return found;
}

// Name, height, and the address or how to find it.
const PICTURES = [
  ["vandaag", 760, "/today"],
  ["contactnota", 640, "/intakes/new"],
  ["nieuwe-vraag", 760, "/requests/new"],
  ["opvangvragen", 760, "/requests"],
  ["dossier", 820, (page) => first(page, "/requests", /^\/families\/[0-9A-Z-]+$/)],
  ["opvanglocatie", 760, (page) => first(page, "/locations", /^\/locations\/[0-9A-Z]{3}-[0-9A-Z]{4}$/)],
  ["vrije-plaatsen", 700, "/places"],
  ["wie-past", 760, (page) => first(page, "/places", /\/candidates$/)],
  ["jaarkalender", 760, "/calendar"],
  ["registratie", 760, async (page) => first(page, "/returns", /^\/returns\/\d{4}$/)],
];

const town = await startDemo();
const browser = await launch();
try {
  await mkdir(OUT, { recursive: true });
  const context = await browser.newContext({ baseURL: town.url, locale: "nl-BE", viewport: { width: WIDTH, height: 800 } });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.fill("#email", "els@lindedorp.example");
  await page.fill("#password", "lindedorp-demo");
  await page.click("main button[type=submit]");
  await page.waitForURL("**/today");
  for (const [name, height, where] of PICTURES) {
    await page.goto(typeof where === "string" ? where : await where(page));
    await page.setViewportSize({ width: WIDTH, height });
    const path = join(OUT, `${name}.png`);
    await page.screenshot({ path, animations: "disabled" });
    const { size } = await stat(path);
    console.log(`${name}.png ${Math.round(size / 1024)} KiB`);
    if (size > MOST) throw new Error(`${name}.png is larger than ${MOST / 1024} KiB: take a lower height`);
  }
} finally {
  await browser.close();
  await town.stop();
}
