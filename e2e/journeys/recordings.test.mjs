// A page that a person read aloud plays in the browser; without the file the page still works.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../lib/browser.mjs";
import { startDemo } from "../lib/demo.mjs";

/// One second of silence as MP3: frames of 1152 samples at 44.1 kHz, 128 kbit/s, one voice, in
/// which nothing is said (ISO/IEC 11172-3).
function silence() {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0xc0]);
  return Buffer.concat(Array.from({ length: 39 }, () => frame));
}

let folder, demo, browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "kinderloket-recordings-"));
  for (const language of ["nl", "ar"]) {
    await mkdir(join(folder, language));
    await writeFile(join(folder, language, "desk.mp3"), silence());
  }
  [demo, browser] = await Promise.all([startDemo(["--recordings", folder]), launch()]);
});

after(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

/// Plays what is on the page, and tells how that went.
function play(page) {
  return page.locator("audio").evaluate(async (audio) => {
    const ended = new Promise((done) => ["ended", "error"].forEach((name) => audio.addEventListener(name, () => done(name))));
    const began = await audio.play().then(() => "plays", (problem) => problem.name);
    return { began, end: await ended, long: audio.duration, at: audio.currentTime, problem: audio.error?.code ?? 0 };
  });
}

for (const language of ["nl", "ar"]) {
  test(`a recording plays on the page of the desk, in ${language}`, async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    await context.addCookies([{ name: "kl-language", value: language, url: demo.url }]);
    const page = await context.newPage();
    await page.goto(`${demo.url}/d/lindedorp`);
    assert.ok(await page.locator("audio").isVisible());
    const played = await play(page);
    assert.deepEqual([played.began, played.end, played.problem], ["plays", "ended", 0]);
    assert.ok(played.long > 0.9 && played.long < 1.2 && played.at > 0.9, JSON.stringify(played));
    await rm(join(folder, language, "desk.mp3"));
    await context.close();

    const later = await browser.newContext();
    await later.addCookies([{ name: "kl-language", value: language, url: demo.url }]);
    const gone = await later.newPage();
    await gone.goto(`${demo.url}/d/lindedorp`);
    assert.equal((await play(gone)).end, "error");
    assert.ok(await gone.locator("audio").isHidden(), "a player that cannot play goes away");
    assert.ok(await gone.getByRole("heading", { level: 1 }).isVisible());
    await later.close();
  });
}
