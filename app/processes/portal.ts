import type { OpenDatabase } from "~/platform/db/embedded.server";
import { StartProblem } from "~/platform/start-problem";
import { checkPort } from "./check-port";
import { prepareDatabase } from "./prepare-database";
import type { RunningParts } from "./start-parts";
import { watchBuild } from "./watch-build";

/** The portal as one program: database, demo, web and worker; Ctrl-C ends them in the opposite order. */
const say = (line: string) => void process.stdout.write(`${line}\n`);
let opened: OpenDatabase | undefined;
let parts: RunningParts | undefined;
let ending: Promise<void> | undefined;

process.on("SIGINT", () => void end(0));
process.on("SIGTERM", () => void end(0));
// npm hands SIGTERM to the shell between us and dies with it: then nobody else would tell us
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  void end(0);
}, 500).unref();
if (!process.env.npm_lifecycle_event) clearInterval(watch);
process.on("uncaughtException", (error) => {
  // who ends it while the demo is being played takes the database away under it
  if (ending) return;
  process.stderr.write(`${error.stack ?? error.message}\n`);
  void end(1);
});

try {
  await checkPort();
  opened = await prepareDatabase(say);
  const { startParts } = await import("./start-parts");
  const { seedFirstRun } = await import("./seed-first-run");
  await seedFirstRun(say);
  if (!ending) {
    parts = await startParts();
    const { greeting } = await import("./greeting");
    say(await greeting(parts.address));
    const { tellCounting } = await import("./tell-counting");
    void tellCounting(say);
    watchBuild((line) => process.stderr.write(`${line}\n`));
  }
} catch (error) {
  // whoever pressed Ctrl-C during the start does not want to read what that broke
  if (!ending) {
    const known = error instanceof StartProblem;
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    await end(1);
  }
}

/** Ends once, however often it is asked; a second Ctrl-C does not wait. */
async function end(code: number) {
  if (ending) process.exit(130);
  ending = stopAll();
  await ending;
  process.exit(code);
}

async function stopAll() {
  const patience = setTimeout(() => process.exit(1), 30_000);
  try {
    await parts?.stop();
    await opened?.stop();
  } catch (error) {
    process.stderr.write(`The portal did not end cleanly: ${String(error)}\n`);
  }
  clearTimeout(patience);
}
