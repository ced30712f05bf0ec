import { type ChildProcess, spawn } from "node:child_process";

export type Program = { child: ChildProcess; said: () => string };

/** Starts another portal program of the build and waits until it says that it is ready. */
export async function startProgram(settings: Record<string, string>): Promise<Program> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    SEED: "none",
    LOG_LEVEL: "warn",
    PORT: "0",
    ...settings,
  };
  const child = spawn(process.execPath, ["build/server/portal.js"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const heard = (part: Buffer) => {
    text += part.toString("utf8");
  };
  child.stdout.on("data", heard);
  child.stderr.on("data", heard);
  const until = Date.now() + 60_000;
  while (!/ready/.test(text)) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`The program did not start:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { child, said: () => text };
}

/** Ends a program the polite way and waits until it is gone. */
export async function endProgram({ child }: Program): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}
