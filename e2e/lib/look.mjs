// What every page state must pass: axe, valid HTML, no sideways scroll, and a picture to look at.
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [390, 1280];
const OUT = join(import.meta.dirname, "../out");

const config = JSON.parse(readFileSync(join(import.meta.dirname, "../htmlvalidate.json"), "utf8"));
const validator = new HtmlValidate(config);

/// Problems in HTML as served, one line each.
export async function invalid(html) {
  const report = await validator.validateString(html, "page.html");
  return report.results.flatMap(({ messages }) =>
    messages.filter(({ severity }) => severity === 2).map(({ ruleId, line, message }) => `html ${ruleId}, line ${line}: ${message}`),
  );
}

/// Problems that axe sees. Only with script on: without it axe never answers.
export async function inaccessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, help, nodes }) => {
    const first = nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(", ");
    return `axe ${id}: ${help} (${nodes.length} times: ${first})`;
  });
}

/// Pictures at both widths, and whether the page fits 320 px.
export async function picture(page, name) {
  const before = page.viewportSize();
  const problems = [];
  for (const width of WIDTHS) {
    const path = join(OUT, `${name}-${width}.png`);
    await mkdir(dirname(path), { recursive: true });
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path, fullPage: true });
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (excess > 0) problems.push(`page is ${excess} px too wide at 320 px`);
  if (before) await page.setViewportSize(before);
  return problems;
}

/// How many sheets of paper the page takes when it is printed.
export async function sheets(page) {
  const printed = await page.pdf({ preferCSSPageSize: true });
  return printed.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/// All of it. Throws one error that names every problem.
export async function inspect(page, name, html) {
  const problems = [...(await inaccessible(page)), ...(html ? await invalid(html) : []), ...(await picture(page, name))];
  if (problems.length) throw new Error(`${name} (${page.url()}):\n  ${problems.join("\n  ")}`);
}
