import { Router } from "express";
import { pool } from "~/platform/db/database.server";
import { renewalsLeft } from "~/platform/jobs/renew-readers.server";
import { metrics, registry } from "~/platform/metrics.server";
import { asynchronous } from "./asynchronous";
import { databaseAnswers } from "./database-answers";
import { turns } from "./turns";

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: its figures, for Prometheus. */
export function healthRoutes(): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.type("text/plain").send("ok");
  });
  router.get(
    "/readyz",
    asynchronous(async (_request, response) => {
      if (await databaseAnswers()) response.type("text/plain").send("ready");
      else response.status(503).type("text/plain").send("the database does not answer");
    }),
  );
  router.get(
    "/metrics",
    asynchronous(async (_request, response) => {
      const answers = await databaseAnswers();
      metrics.poolInUse.set(pool.totalCount - pool.idleCount);
      metrics.poolWaiting.set(pool.waitingCount);
      metrics.requestsWaiting.set(turns.queued);
      metrics.databaseUp.set(Number(answers));
      if (answers) await measureQueue();
      response.type(registry.contentType).send(await registry.metrics());
    }),
  );
  return router;
}

async function measureQueue(): Promise<void> {
  const due = await pool.query<{ depth: number; age: number }>(
    `SELECT count(*)::int AS depth, coalesce(extract(epoch FROM now() - min(run_at)), 0)::float AS age
     FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts`,
  );
  metrics.queueDepth.set(due.rows[0]?.depth ?? 0);
  metrics.queueAge.set(due.rows[0]?.age ?? 0);
  for (const { reader, left } of await renewalsLeft()) metrics.renewalsLeft.set({ reader }, left);
}
