// Starts the built product with made-up data in a folder of its own.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PATIENCE = 60_000;

function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(import.meta.dirname, "../../target");
  const path = process.env.KINDERLOKET_BIN ?? join(target, "debug/kinderloket");
  if (!existsSync(path)) throw new Error(`${path} is missing: cargo build -p kinderloket`);
  return path;
}

/// Waits for "listening on http://127.0.0.1:PORT" anywhere in what the process says.
function address(child) {
  return new Promise((found, failed) => {
    let said = "";
    const timer = setTimeout(() => failed(new Error(`no address within a minute; it said:\n${said}`)), PATIENCE);
    const read = (piece) => {
      said = (said + piece).slice(-20_000);
      const match = said.replace(/\u001b\[[0-9;]*m/g, "").match(/listening on\W+(http:\/\/[\w.[\]:]+:\d+)/i);
      if (!match) return;
      clearTimeout(timer);
      found(match[1]);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.on("error", failed);
    child.on("exit", (code) => failed(new Error(`stopped with ${code}; it said:\n${said}`)));
  });
}

export async function startDemo(extra = []) {
  if (process.env.KINDERLOKET_URL) return { url: process.env.KINDERLOKET_URL, stop: async () => {} };
  const data = await mkdtemp(join(tmpdir(), "kinderloket-e2e-"));
  const child = spawn(binary(), ["demo", "--port", "0", "--data", data, ...extra], { stdio: ["ignore", "pipe", "pipe"] });
  const gone = new Promise((done) => child.on("exit", done));
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await gone;
    clearTimeout(timer);
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { url: await address(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
