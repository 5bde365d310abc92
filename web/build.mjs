// Builds web/dist: a stylesheet (and its mirror), a script and a sprite for the desk, and
// lighter ones for families; the pictograms, the fonts and the list of credits. No bundler;
// `make assets` calls this.
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { PurgeCSS } from "purgecss";
import rtlcss from "rtlcss";
import { compile } from "sass";

const here = new URL("./", import.meta.url);
const at = (path) => new URL(path, here);
const dist = (path) => at(`dist/${path}`);
const text = (path) => readFile(at(path), "utf8");

/// Crest, crown and GOV.UK's font belong to others: they must not slip in.
const FORBIDDEN = /crest|crown|GDS Transport|govuk-logo/i;
/// Icons on pages for families, in a file of their own: the others are eight times as heavy.
const FRONT_ICONS = ["language", "chevron-down"];
const LIMITS = { "kinderloket.css": 20, "kinderloket.rtl.css": 20, "kinderloket.js": 5, "board.js": 2, "front.css": 11, "front.rtl.css": 11, "front.js": 2 };
/// Where the pages are, and how a page of the desk begins.
const PAGES = "../crates/web/src/";
const OF_THE_DESK = '{% extends "layout.html" %}';

function style(path) {
  return compile(at(path).pathname, {
    style: "compressed",
    loadPaths: [at("node_modules").pathname],
    quietDeps: true,
    charset: false,
  }).css;
}

async function styles() {
  const css = style("scss/kinderloket.scss");
  const found = css.match(FORBIDDEN);
  if (found) throw new Error(`the stylesheet mentions ${found[0]}, which is not ours to use`);
  const mirrored = rtlcss.process(css) + style("scss/rtl.scss");
  const content = await wordsForFamilies();
  for (const [direction, whole] of [["", css], [".rtl", mirrored]]) {
    await writeFile(dist(`kinderloket${direction}.css`), whole);
    const [front] = await new PurgeCSS().purge({ content, css: [{ raw: whole }] });
    await writeFile(dist(`front${direction}.css`), front.css);
  }
}

/// All that can name a class on a page for families: every template but the desk's own, the
/// handlers and the scripts.
async function wordsForFamilies() {
  const words = [];
  for (const name of await readdir(at(PAGES), { recursive: true })) {
    if (!/\.(html|rs)$/.test(name) || name === "layout.html") continue;
    const raw = await text(PAGES + name);
    if (!raw.startsWith(OF_THE_DESK)) words.push({ extension: "html", raw });
  }
  for (const name of SCRIPTS["front.js"]) words.push({ extension: "js", raw: await text(`js/${name}`) });
  return words;
}

async function fonts() {
  await mkdir(dist("fonts/"), { recursive: true });
  for (const subset of ["latin", "latin-ext"]) {
    for (const weight of [400, 700]) {
      const source = `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`;
      await copyFile(at(source), dist(`fonts/${subset}-${weight}.woff2`));
    }
  }
}

async function sprite() {
  const lines = (await text("icons.txt")).split("\n").map((line) => line.trim());
  const symbols = [];
  for (const line of lines.filter((line) => line && !line.startsWith("#"))) {
    const [name, id = name] = line.split(" as ");
    const svg = await text(`node_modules/@tabler/icons/icons/outline/${name}.svg`);
    const inside = svg
      .slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"))
      .replace(/<path stroke="none" d="M0 0h24v24H0z"[^>]*>/, "")
      .replace(/\s*\n\s*/g, "");
    symbols.push(`<symbol id="${id}" viewBox="0 0 24 24">${inside}</symbol>`);
  }
  const mark = await text("images/mark.svg");
  symbols.push(mark.replace(/<svg[^>]*viewBox="([^"]+)">/, '<symbol id="mark" viewBox="$1">').replace("</svg>", "</symbol>").replace(/\s*\n\s*/g, ""));
  const file = (name, some) => writeFile(dist(name), `<svg xmlns="http://www.w3.org/2000/svg">\n${some.join("\n")}\n</svg>\n`);
  await file("icons.svg", symbols);
  await file("front.svg", symbols.filter((symbol) => FRONT_ICONS.some((name) => symbol.startsWith(`<symbol id="${name}"`))));
  await copyFile(at("images/favicon.svg"), dist("favicon.svg"));
  await copyFile(at("images/mark.svg"), dist("mark.svg"));
}

/// One small file a pictogram, without the ids that would be double on a page.
async function pictograms() {
  await mkdir(dist("pictograms/"), { recursive: true });
  const lines = (await text("pictograms.txt")).split("\n").map((line) => line.trim());
  for (const line of lines.filter((line) => line && !line.startsWith("#"))) {
    const [name, code] = line.split(" as ");
    const svg = await text(`node_modules/openmoji/color/svg/${code}.svg`);
    const small = svg
      .replace(/\s+id="[^"]*"/g, "")
      .replace(/<g\s*\/>/g, "")
      .replace(/>\s+</g, "><")
      .trim();
    await writeFile(dist(`pictograms/${name}.svg`), `${small}\n`);
  }
}

/// The pictures of the guides, which the program shows.
async function guides() {
  const from = at("../docs/guides/beelden/");
  await mkdir(dist("guide/"), { recursive: true });
  for (const name of await readdir(from)) await copyFile(new URL(name, from), dist(`guide/${name}`));
}

/// Each file of web/js stands alone (no import, no export), so that one request brings
/// them all and the page needs to know one address. Families get only what their pages use.
const SCRIPTS = {
  "kinderloket.js": ["forms.js", "fragments.js", "filters.js", "keys.js"],
  "board.js": ["board.js"],
  "front.js": ["forms.js", "speak.js"],
};

async function scripts() {
  for (const [bundle, files] of Object.entries(SCRIPTS)) {
    const parts = [];
    for (const name of files) {
      const code = (await text(`js/${name}`)).replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "").trim();
      parts.push(`{\n${code}\n}`);
    }
    await writeFile(dist(bundle), `"use strict";\n${parts.join("\n")}\n`);
  }
}

/// What ends up in the product. The tools that build it stay out of it.
const SHOWN = ["govuk-frontend", "@tabler/icons", "openmoji", "@fontsource/atkinson-hyperlegible-next"];

/// Who made it and what we changed, where the package does not say or the licence asks.
const MAKERS = { openmoji: "OpenMoji, the open-source emoji and icon project; made smaller here" };

async function licences() {
  const texts = [];
  for (const name of SHOWN) {
    const file = (await readdir(at(`node_modules/${name}/`))).find((file) => /^licen[cs]e/i.test(file));
    const { license, author } = JSON.parse(await text(`node_modules/${name}/package.json`));
    const words = file ? await text(`node_modules/${name}/${file}`) : `${license} licence, ${author.name ?? author}`;
    texts.push(`== ${name}\n\n${words.trim()}\n`);
  }
  await writeFile(dist("licences.txt"), texts.join("\n"));
}

async function credits() {
  const rows = [];
  for (const name of SHOWN) {
    const { version, license, homepage, author } = JSON.parse(await text(`node_modules/${name}/package.json`));
    const who = MAKERS[name] ?? (typeof author === "string" ? author : (author?.name ?? ""));
    const link = homepage ? `<a href="${homepage.replace(/[#?].*$/, "")}">${name}</a>` : name;
    rows.push(`<tr><th scope="row">${link}</th><td>${version}</td><td>${license}</td><td>${who.replace(/\s*<.*/, "")}</td></tr>`);
  }
  await writeFile(dist("credits.html"), `${rows.join("\n")}\n`);
}

async function weigh() {
  for (const [name, limit] of Object.entries(LIMITS)) {
    const size = gzipSync(await readFile(dist(name)), { level: 9 }).length / 1024;
    console.log(`${name.padEnd(20)} ${size.toFixed(1)} KiB gzip (at most ${limit})`);
    if (size > limit) throw new Error(`${name} grew over ${limit} KiB`);
  }
}

await rm(dist(""), { recursive: true, force: true });
await mkdir(dist(""), { recursive: true });
await styles();
await fonts();
await sprite();
await pictograms();
await guides();
await scripts();
await weigh();
await licences();
await credits();
