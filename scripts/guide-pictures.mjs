// Makes the pictures of docs/guides from the demonstration town:
//   node scripts/guide-pictures.mjs [NAME ...]
// It starts the built program itself; KINDERLOKET_BIN or KINDERLOKET_URL choose another.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
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

/// In the browser: the 256 commonest colours, and for each pixel the nearest of them.
async function quantise(url) {
  const picture = await createImageBitmap(await (await fetch(url)).blob());
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colours = new Uint32Array(width * height);
  const counts = new Map();
  for (let i = 0; i < colours.length; i += 1) {
    colours[i] = (data[4 * i] << 16) | (data[4 * i + 1] << 8) | data[4 * i + 2];
    counts.set(colours[i], (counts.get(colours[i]) ?? 0) + 1);
  }
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([colour]) => colour);
  const distance = (a, b) => [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  const nearest = new Map();
  for (const colour of counts.keys()) {
    let best = 0;
    palette.forEach((other, index) => { if (distance(colour, other) < distance(colour, palette[best])) best = index; });
    nearest.set(colour, best);
  }
  return { width, height, palette, pixels: Array.from(colours, (colour) => nearest.get(colour)) };
}

function chunk(kind, content) {
  const body = Buffer.concat([Buffer.from(kind), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/// A PNG with a palette: a third of the size of what the browser writes.
function small({ width, height, palette, pixels }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.slice(y * width, (y + 1) * width), y * (width + 1) + 1);
  const parts = [chunk("IHDR", head), chunk("PLTE", colours), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts]);
}

/// A round of the demonstration town with one plan: the address of the plan. Made once.
let plan;
async function round(page) {
  if (plan) return plan;
  await page.goto("/rounds/new");
  await page.fill("[name=name]", "Start in de winter");
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL(/\/rounds\/[0-9A-Z-]+\?/);
  await page.locator("main form[action$='/plans'] button[type=submit]").last().click();
  await page.waitForURL(/\/plans\/1$/);
  plan = new URL(page.url()).pathname;
  return plan;
}

/// A family of that plan without a place that it wanted.
async function without(page) {
  await page.goto(await round(page));
  const links = page.locator("#rows tr").filter({ hasText: "Geen plaats" }).filter({ hasText: "ging naar" });
  return links.first().locator("a[href*='/families/V']").getAttribute("href");
}

// Name, height, the address or how to find it, and who signs in: the desk when nobody is named.
const PICTURES = [
  ["vandaag", 760, "/today"],
  ["contactnota", 640, "/intakes/new"],
  ["nieuwe-vraag", 760, "/requests/new"],
  ["opvangvragen", 760, "/requests"],
  ["dossier", 820, (page) => first(page, "/requests", /^\/families\/[0-9A-Z-]+$/)],
  ["opvanglocatie", 760, (page) => first(page, "/locations", /^\/locations\/[0-9A-Z]{3}-[0-9A-Z]{4}$/)],
  ["vrije-plaatsen", 700, "/places"],
  ["plaatsbord", 800, (page) => first(page, "/board", /[?&]request=/)],
  ["wie-past", 760, (page) => first(page, "/places", /\/candidates$/)],
  ["jaarkalender", 760, "/calendar"],
  ["registratie", 760, async (page) => first(page, "/returns", /^\/returns\/\d{4}$/)],
  ["ronde", 860, round],
  ["ronde-waarom", 760, without],
  ["regels", 760, "/rules?tier=T2"],
  ["voorrang", 700, "/quotas"],
  ["plaats-melden", 760, "/places/new", "organiser"],
  ["bezetting", 760, async (page) => `${await first(page, "/locations", /^\/locations\/[0-9A-Z]{3}-[0-9A-Z]{4}$/)}/occupancy`, "organiser"],
  ["voorrang-opvang", 640, "/quotas", "organiser"],
];

const ACCOUNTS = { desk: "els@lindedorp.example", organiser: "organisator@lindedorp.example" };
const wanted = process.argv.slice(2);

const town = await startDemo();
const browser = await launch();
try {
  await mkdir(OUT, { recursive: true });
  const blank = await browser.newPage();
  const pages = {};
  const signedIn = async (who) => {
    if (pages[who]) return pages[who];
    const context = await browser.newContext({ baseURL: town.url, locale: "nl-BE", viewport: { width: WIDTH, height: 800 } });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await page.fill("#email", ACCOUNTS[who]);
    await page.fill("#password", "lindedorp-demo");
    await page.click("main button[type=submit]");
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    return (pages[who] = page);
  };
  for (const [name, height, where, who = "desk"] of PICTURES) {
    if (wanted.length && !wanted.includes(name)) continue;
    const page = await signedIn(who);
    await page.goto(typeof where === "string" ? where : await where(page));
    await page.setViewportSize({ width: WIDTH, height });
    const path = join(OUT, `${name}.png`);
    const shot = await page.screenshot({ animations: "disabled" });
    const written = small(await blank.evaluate(quantise, `data:image/png;base64,${shot.toString("base64")}`));
    await writeFile(path, written);
    const size = written.length;
    console.log(`${name}.png ${Math.round(size / 1024)} KiB`);
    if (size > MOST) throw new Error(`${name}.png is larger than ${MOST / 1024} KiB: take a lower height`);
  }
} finally {
  await browser.close();
  await town.stop();
}
