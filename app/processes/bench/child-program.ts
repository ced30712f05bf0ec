import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Starts a program of this build beside us; it never outlives us. */
export function startProgram(script: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = fork(script, args, { env, stdio: ["ignore", "pipe", "inherit", "ipc"], execArgv: execFlags(env) });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

const execFlags = (env: NodeJS.ProcessEnv) => (env.BENCH_NODE_FLAGS ?? "").split(" ").filter(Boolean);

/** Ends a program politely, and after a while without asking. */
export async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const impatient = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await gone;
  clearTimeout(impatient);
}

/** The next message a program sends; fails when it ends before, or takes too long. */
export function nextMessage<Message>(child: ChildProcess, within: number): Promise<Message> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => finish(() => reject(new Error("A program of the benchmark did not answer in time."))),
      within,
    );
    const ended = () => finish(() => reject(new Error("A program of the benchmark ended too early.")));
    const said = (message: unknown) => finish(() => resolve(message as Message));
    function finish(act: () => void) {
      clearTimeout(late);
      child.off("exit", ended).off("message", said);
      act();
    }
    child.once("exit", ended).once("message", said);
  });
}

/** This build's command line, as a script that Node can run. */
export const commandLine = "build/server/command-line.js";
export const portalProgram = "build/server/portal.js";
