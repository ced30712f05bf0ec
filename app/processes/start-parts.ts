import { config } from "~/platform/config.server";
import { closeDatabase } from "~/platform/db/database.server";
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
