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

/** Runs a Node script and passes Ctrl-C on; resolves to its exit code. What it prints goes to the screen, or to `hear`. */
export function run(script, args = [], env = {}, hear) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: hear ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, ...env },
    });
    for (const stream of hear ? [child.stdout, child.stderr] : []) stream.on("data", hear);
    const pass = (signal) => child.kill(signal);
    process.on("SIGTERM", pass);
    child.once("close", (code, signal) => {
      process.off("SIGTERM", pass);
      resolve(signal ? 130 : code);
    });
  });
}

/** Steps that need nothing of each other: they run side by side, and each prints what it had to say when it ends. */
export const together = (...steps) => ({ together: steps });

/** Runs steps in order, those `together` at once; true when all of them succeeded. */
export async function runSteps(steps) {
  const started = Date.now();
  for (const step of steps) {
    const passed = step.together ? await sideBySide(step.together) : await one(step);
    if (passed) continue;
    headline("Later steps were not run.");
    return false;
  }
  console.log(`\n✓ All ${steps.flatMap((step) => step.together ?? [step]).length} steps in ${seconds(started)}`);
  return true;
}

async function one([name, ...work]) {
  headline(`▸ ${name}`);
  const before = Date.now();
  return told(name, before, await run(...work));
}

async function sideBySide(steps) {
  headline(`▸ ${steps.map(([name]) => name).join(" · ")}`);
  const passed = steps.map(async ([name, script, args, env]) => {
    const before = Date.now();
    const said = [];
    const code = await run(script, args, env, (part) => said.push(part));
    process.stdout.write(Buffer.concat(said));
    return told(name, before, code);
  });
  return (await Promise.all(passed)).every(Boolean);
}

function told(name, before, code) {
  console.log(code === 0 ? `✓ ${name} (${seconds(before)})` : `✗ ${name} failed after ${seconds(before)}`);
  return code === 0;
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const headline = (text) => console.log(`\n${text}`);
