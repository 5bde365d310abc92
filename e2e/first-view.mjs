#!/usr/bin/env node
// How heavy the first view of the front door is, and when its largest part is painted: an
// empty cache, 400 kbit/s, 400 ms delay, a processor four times slower.
// Use: node e2e/first-view.mjs   (the built product; KINDERLOKET_BIN says which)
import { launch } from "./lib/browser.mjs";
import { startDemo } from "./lib/demo.mjs";

const NETWORK = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 4;
const MOST_BYTES = 50 * 1024;
const MOST_MS = 2_500;
const RUNS = 5;
const PAGES = ["/d/lindedorp", "/d/lindedorp/ask"];
const LANGUAGES = ["nl", "ar"];

async function view(browser, url, path, language) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 });
  await context.addCookies([{ name: "kl-language", value: language, url }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  let files = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => (globalThis.largest = list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(url + path, { waitUntil: "networkidle" });
  const largest = await page.evaluate(() => globalThis.largest);
  await context.close();
  return { bytes, files, largest };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const [demo, browser] = await Promise.all([startDemo(), launch()]);
let missed = false;
try {
  console.log("| page | files | transferred | largest paint (median of %d, slowest) |\n|---|---|---|---|", RUNS);
  for (const path of PAGES) {
    for (const language of LANGUAGES) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await view(browser, demo.url, path, language));
      const { bytes, files } = runs.at(-1);
      const times = runs.map(({ largest }) => largest);
      missed ||= bytes > MOST_BYTES || median(times) > MOST_MS;
      console.log(`| ${path}, ${language} | ${files} | ${(bytes / 1024).toFixed(1)} KiB | ${(median(times) / 1000).toFixed(2)} s (${(Math.max(...times) / 1000).toFixed(2)} s) |`);
    }
  }
} finally {
  await browser.close();
  await demo.stop();
}
if (missed) {
  console.error(`more than ${MOST_BYTES} bytes or ${MOST_MS} ms`);
  process.exit(1);
}
