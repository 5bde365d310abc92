// All browser tests: the patterns and harness first, then the journeys.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const files = ["", "journeys"].filter((folder) => existsSync(join(import.meta.dirname, folder))).flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => join(import.meta.dirname, folder, name)),
);
const { status } = spawnSync(process.execPath, ["--test", "--test-concurrency=2", ...files], { stdio: "inherit" });
process.exit(status ?? 1);
