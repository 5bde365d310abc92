// Debian's own browser, driven by playwright-core: no browser is downloaded.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

export function launch() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
  if (!executablePath) throw new Error("No browser found: run scripts/install-test-tools.sh or set CHROMIUM");
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
