// The colours keep the contrast that scss/_tokens.scss promises.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const tokens = Object.fromEntries(
  [...readFileSync(new URL("../scss/_tokens.scss", import.meta.url), "utf8").matchAll(/^\$([a-z-]+): (#[0-9a-f]{6});/gm)].map(([, name, value]) => [name, value]),
);
tokens.white = "#ffffff";

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(tokens[one]), luminance(tokens[other])].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ["ink", "white"], ["ink", "canvas"], ["ink", "focus"], ["ink", "apricot"], ["ink", "apricot-tint"],
  ["quiet", "white"], ["quiet", "canvas"], ["quiet", "tint"], ["brand", "white"], ["brand", "canvas"], ["brand", "tint"],
  ["brand", "apricot-tint"], ["brand", "wait-tint"], ["brand", "ok-tint"], ["white", "deep"], ["white", "ok"], ["white", "field"],
  ["bad", "white"], ["bad", "canvas"], ["bad", "bad-tint"], ["ok", "ok-tint"], ["info", "info-tint"], ["wait", "wait-tint"],
];
const SIGNS = [["field", "white"], ["field", "canvas"], ["apricot", "deep"], ["focus", "ink"]];

for (const [pairs, least, kind] of [[TEXT, 4.5, "text"], [SIGNS, 3, "sign"]]) {
  for (const [one, other] of pairs) {
    test(`${kind}: ${one} on ${other}`, () => {
      assert.ok(contrast(one, other) >= least, `${contrast(one, other).toFixed(2)} is less than ${least}`);
    });
  }
}
