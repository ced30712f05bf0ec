import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { meilisearch } from "~/modules/search/meilisearch/meilisearch-engine.server";
import { withFallback } from "~/modules/search/meilisearch/with-fallback.server";
import { postgresql } from "~/modules/search/postgresql/postgresql-engine.server";
import { readQuery } from "~/modules/search/rules/query";
import { registry } from "~/platform/metrics.server";
import { contract, fill } from "../../support/contract-of-search";

describe("PostgreSQL keeps the contract", () => {
  test.each(Object.entries(contract))("%s", async (_name, keeps) => {
    await fill(postgresql);
    await keeps(postgresql);
  });
});

const host = process.env.MEILI_HOST ?? "";

describe.skipIf(host === "")(
  `Meilisearch keeps the contract${host === "" ? " (skipped: set MEILI_HOST, and MEILI_KEY, to a server for tests)" : ""}`,
  () => {
    test.each(Object.entries(contract))("%s", async (_name, keeps) => {
      const engine = meilisearch({ host, key: process.env.MEILI_KEY ?? "" });
      await engine.rebuild((async function* () {})());
      await fill(engine);
      await keeps(engine);
    });
  },
);

describe("when Meilisearch is away", () => {
  const wish = { query: readQuery("ears"), filters: {}, sight: visibleTo(guest), page: 1, exact: false };
  let asked = 0;
  let broken: ReturnType<typeof createServer>;

  beforeAll(async () => {
    broken = createServer((_request, response) => {
      asked += 1;
      response
        .writeHead(500, { "Content-Type": "application/json" })
        .end('{"message":"out of order","code":"internal","type":"internal","link":""}');
    });
    await new Promise<void>((resolve) => broken.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => new Promise<void>((resolve) => void broken.close(() => resolve())));

  test("PostgreSQL answers, for a host that does not and for one that is out of order; a failed host is left in peace", async () => {
    await fill(postgresql);
    const outOfOrder = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    for (const away of ["http://127.0.0.1:9", outOfOrder]) {
      const finder = withFallback(meilisearch({ host: away, key: "" }), postgresql);
      expect((await finder.search(wish)).total).toBe(3);
      expect((await finder.search(wish)).total).toBe(3);
      expect(await finder.suggest("scratch", wish.sight, 5)).toHaveLength(1);
    }
    expect(asked).toBe(1);
    expect(await registry.getSingleMetricAsString("search_fallbacks_total")).toMatch(/engine="meilisearch"} 6/);
  });

  test("it is asked again after its rest", async () => {
    await fill(postgresql);
    let clock = 1000;
    const before = asked;
    const finder = withFallback(
      meilisearch({ host: `http://127.0.0.1:${(broken.address() as AddressInfo).port}`, key: "" }),
      postgresql,
      () => clock,
    );
    await finder.search(wish);
    clock += 11_000;
    await finder.search(wish);
    expect(asked - before).toBe(2);
  });

  test("writing to it fails loudly, so that the reader tries again later", async () => {
    await expect(fill(meilisearch({ host: "http://127.0.0.1:9", key: "" }))).rejects.toThrow();
  });
});
