import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

test("web, worker and command line share one graph of modules: the pool of connections exists once", () => {
  const holders = readdirSync("build/server", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .filter((name) => readFileSync(join("build/server", name), "utf8").includes("new PrismaClient("));
  expect(holders).toHaveLength(1);
});

test("the portal says that it is alive and ready, and tells its figures", async ({ request }) => {
  expect((await request.get("/healthz")).ok()).toBe(true);
  expect((await request.get("/readyz")).ok()).toBe(true);
  const metrics = await request.get("/metrics");
  expect(await metrics.text()).toContain("# TYPE");
});
