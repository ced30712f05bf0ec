import { createServer } from "node:net";
import { config } from "~/platform/config.server";
import { closeDatabase } from "~/platform/db/database.server";
import { StartProblem } from "~/platform/start-problem";
import "./witnesses";
import { startWeb } from "./web";
import { startWorker } from "./worker";

/** What of the portal runs in this process. */
export type RunningParts = { address: string | undefined; stop(): Promise<void> };

/** Starts web and worker as ROLE says; stopping ends requests first, then jobs, then connections. */
export async function startParts(): Promise<RunningParts> {
  const worker = config.ROLE === "web" ? undefined : await startWorker();
  const web = config.ROLE === "worker" ? undefined : await startWeb();
  return {
    address: web?.address,
    async stop() {
      await web?.stop();
      await worker?.stop();
      await closeDatabase();
    },
  };
}

/** Says at once, before any long work, that the web server could not listen. */
export async function checkPort(): Promise<void> {
  if (config.ROLE === "worker") return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error: NodeJS.ErrnoException) => reject(new StartProblem(explain(error))));
    probe.listen({ port: config.PORT, host: config.HOST }, () => probe.close(() => resolve()));
  });
}

function explain(error: NodeJS.ErrnoException) {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${config.PORT} is taken by another program: end it, or choose another one with PORT=….`;
    case "EACCES":
      return `Port ${config.PORT} may not be used by this user: choose one above 1023 with PORT=….`;
    default:
      return `The portal cannot listen on ${config.HOST}, port ${config.PORT} (${error.code}): check HOST and PORT.`;
  }
}
