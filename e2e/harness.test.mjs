// The harness itself: a journey meets the page with and without script, and the product stops.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

process.env.KINDERLOKET_BIN = join(import.meta.dirname, "lib/stand-in.mjs");
delete process.env.KINDERLOKET_URL;
const { journey } = await import("./lib/journey.mjs");
const { startDemo } = await import("./lib/demo.mjs");

journey("the stand-in is looked at", async ({ page, go, look, script }) => {
  await go("/");
  assert.equal(await page.locator("#p").textContent(), script ? "met" : "zonder");
  await look("harness");
});

test("the product is started, found and stopped", async () => {
  const demo = await startDemo();
  assert.equal((await fetch(demo.url)).status, 200);
  await demo.stop();
  await assert.rejects(fetch(demo.url));
});
