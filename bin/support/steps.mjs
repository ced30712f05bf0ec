// Runs the steps of a longer command: each is named, timed, and the first that fails ends it with a clear headline.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./prepare.mjs";

const require = createRequire(import.meta.url);

/** The script behind a package's command, so that it runs with this Node and without a shell. */
export function commandOf(name, command = name) {
  const file = join(root, "node_modules", name, "package.json");
  const { bin } = require(file);
  return join(dirname(file), typeof bin === "string" ? bin : bin[command]);
}

/** Runs a Node script and passes Ctrl-C on; resolves to its exit code. */
export function run(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    const pass = (signal) => child.kill(signal);
    process.on("SIGTERM", pass);
    child.once("close", (code, signal) => {
      process.off("SIGTERM", pass);
      resolve(signal ? 130 : code);
    });
  });
}

/** Runs steps in order; true when all of them succeeded. */
export async function runSteps(steps) {
  const started = Date.now();
  for (const [name, ...work] of steps) {
    headline(`▸ ${name}`);
    const before = Date.now();
    const code = await run(...work);
    if (code !== 0) {
      headline(`✗ ${name} failed after ${seconds(before)} — later steps were not run`);
      return false;
    }
    console.log(`✓ ${name} (${seconds(before)})`);
  }
  console.log(`\n✓ All ${steps.length} steps in ${seconds(started)}`);
  return true;
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const headline = (text) => console.log(`\n${text}`);
