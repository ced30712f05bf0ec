import { expect, test } from "vitest";
import { rebuildOfFacts } from "~/modules/insight/keep-facts.server";
import { importStackExchange } from "~/modules/knowledge/import-stack-exchange.server";
import { pool } from "~/platform/db/database.server";
import { replayEvents } from "~/platform/jobs/replay-events.server";
import { reactions } from "~/processes/reactions";
import { rebuilds } from "~/processes/rebuilds";
import { tinyDump } from "../../support/dump";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, anOrganisation, aQuestion, aSeat, aStaffMember } from "../../support/world";

const { reader } = rebuildOfFacts;
const rebuild = rebuilds.find((one) => one.reader === reader);

async function kept() {
  const { rows } = await pool.query<{ exchanges: string; sums: string }>(`
    SELECT (SELECT coalesce(string_agg(e::text, '|' ORDER BY e::text), '') FROM "InsightExchange" e) AS exchanges,
      (SELECT coalesce(string_agg(r::text, '|' ORDER BY r::text), '') FROM "InsightRollup" r WHERE r."toRow" + r."fromRow" + r.asked > 0) AS sums`);
  return rows[0];
}

test("a matrix made anew from the events is the one that was kept, and progress is told", {
  timeout: 60_000,
}, async () => {
  const club = await aClub();
  const clinic = await anOrganisation();
  await aSeat(club, clinic);
  const vet = await aMember(club, await aStaffMember(clinic));
  for (let n = 0; n < 3; n += 1) await anAnswer(await aQuestion({ club }), { author: vet, as: clinic.id });
  await settle();
  const before = await kept();
  await rebuild?.empty();
  expect(await kept()).toEqual({ exchanges: "", sums: "" });
  const told: number[] = [];
  const heard = await replayEvents({ reader, reactions, rebuild, tell: ({ done }) => told.push(done) });
  expect(await kept()).toEqual(before);
  expect(heard).toBe(6);
  expect(told.at(-1)).toBe(heard);
  expect(before?.exchanges).not.toBe("");
});

test("any reader may hear the past again, from a day on", { timeout: 60_000 }, async () => {
  await aQuestion();
  await settle();
  const words = "search.postgresql";
  const all = await replayEvents({ reader: words, reactions, tell: () => undefined });
  expect(all).toBeGreaterThan(0);
  const tomorrow = new Date(Date.now() + 86_400_000);
  expect(await replayEvents({ reader: words, since: tomorrow, reactions, tell: () => undefined })).toBe(0);
});

test("an imported community has facts although it has no events, and having them twice changes nothing", {
  timeout: 120_000,
}, async () => {
  const club = await aClub();
  await importStackExchange({ folder: tinyDump, club: club.slug });
  await settle();
  const counted = await pool.query<{ act: string; count: number }>(
    `SELECT act::text, count(*)::int FROM "InsightExchange" GROUP BY 1 ORDER BY 1`,
  );
  const acts = Object.fromEntries(counted.rows.map(({ act, count }) => [act, count]));
  const { rows } = await pool.query<{ questions: number; accepted: number }>(
    `SELECT (SELECT count(*)::int FROM "Question") AS questions, (SELECT count(*)::int FROM "Acceptance") AS accepted`,
  );
  expect(acts).toMatchObject({ asked: rows[0]?.questions });
  expect(acts.answered).toBeGreaterThan(0);
  const before = await kept();
  await replayEvents({ reader, reactions, rebuild, tell: () => undefined });
  expect(await kept()).toEqual(before);
});
