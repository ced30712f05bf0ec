import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { sponsorHistory } from "~/modules/governance/sponsor-history.server";
import { sponsorsPage } from "~/modules/governance/sponsors-page.server";
import { database } from "~/platform/db/database.server";
import { aPromise } from "../../support/sponsored-club";

test("all that a sponsor promised and did is read to its end, the latest first; the page of all sponsors has what waits and the latest", async () => {
  const { club, owner, sponsor, place, promiseId } = await aPromise();
  const { clubId, organisationId } = place;
  await database.$executeRaw`
    WITH made AS (
      INSERT INTO "SponsorPromise" ("clubId", "organisationId", kind, what, "dueOn", "promisedById")
      SELECT ${clubId}, ${organisationId}, 'knowledge'::"DutyKind", 'Class ' || n, DATE '2026-01-01' + n / 2, ${sponsor.manager.id} FROM generate_series(1, 44) n
      RETURNING id, what, "dueOn")
    INSERT INTO "SponsorDuty" ("clubId", "organisationId", kind, what, "doneOn", value, "recordedById", "promiseId")
    SELECT ${clubId}, ${organisationId}, 'knowledge'::"DutyKind", what, "dueOn", 1, ${owner.id}, id FROM made`;
  const which = { slug: club.slug, id: organisationId };
  const read = { promises: new Set<number>(), duties: new Set<number>() };
  let at: { promises: string | null; duties: string | null } | null = { promises: null, duties: null };
  for (let page = 0; at && page < 10; page += 1) {
    const found = await sponsorHistory(guest, which, { ...at, now: new Date() });
    for (const list of ["promises", "duties"] as const)
      for (const { id } of found?.[list].shown ?? []) read[list].add(id);
    const next = { promises: found?.promises.next ?? null, duties: found?.duties.next ?? null };
    at = next.promises && next.duties ? next : null;
    if (page === 0) expect(found?.promises.shown[0]?.id).toBe(promiseId);
  }
  expect([read.promises.size, read.duties.size]).toEqual([45, 44]);
  const all = (await sponsorsPage(guest, club.slug))?.sponsors[0];
  expect(all?.promises.map(({ state }) => state)).toEqual(["open", "kept", "kept", "kept", "kept", "kept"]);
  expect([all?.duties.length, all?.promised]).toEqual([5, 45]);
});

test("whoever sponsors nothing there has no such page, nor has a club that is not there", async () => {
  const { club, maker, place } = await aPromise();
  const from = { promises: null, duties: null, now: new Date() };
  expect(await sponsorHistory(guest, { slug: club.slug, id: maker.organisation.id }, from)).toBeNull();
  expect(await sponsorHistory(guest, { slug: "nowhere", id: place.organisationId }, from)).toBeNull();
  expect(await sponsorHistory(guest, { slug: club.slug, id: null }, from)).toBeNull();
});
