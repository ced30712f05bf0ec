import { beforeEach, expect, test } from "vitest";
import { rebuildOfFacts } from "~/modules/insight/keep-facts.server";
import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { database, pool } from "~/platform/db/database.server";
import { beginRenewals, noteRenewed, renewalsLeft, renewReaderJob } from "~/platform/jobs/renew-readers.server";
import { unwrap } from "~/platform/result";
import { readers as allReaders, renewReader } from "~/processes/jobs";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, anOrganisation, aQuestion, aSeat, aStaffMember, as } from "../../support/world";

const { reader, version } = rebuildOfFacts;
/** Other readers keep something with a version, too; here it is about this one. */
const readers = () => ({ ...allReaders(), rebuilds: [rebuildOfFacts] });
const small = renewReaderJob(readers, 2);
const step = (job = small) => job.run({ reader }, { attempt: 1 });
const state = () => database.readerState.findUnique({ where: { reader } });

/** Everything the matrix keeps, with the facts it is made of. */
async function kept() {
  const { rows } = await pool.query<{ facts: string; exchanges: string; sums: string }>(`
    SELECT (SELECT string_agg(f::text, '|' ORDER BY f::text) FROM "InsightFact" f) AS facts,
      (SELECT string_agg(e::text, '|' ORDER BY e::text) FROM "InsightExchange" e) AS exchanges,
      (SELECT string_agg(r::text, '|' ORDER BY r::text) FROM "InsightRollup" r WHERE r."toRow" + r."fromRow" + r.asked > 0) AS sums`);
  return rows[0];
}

/** A vet and a chemist answered one question together, and others apart. */
async function aJointAnswer() {
  const club = await aClub();
  const [clinic, maker] = [await anOrganisation({ kind: "clinic" }), await anOrganisation()];
  for (const one of [clinic, maker]) await aSeat(club, one);
  const vet = await aMember(club, await aStaffMember(clinic));
  const chemist = await aMember(club, await aStaffMember(maker));
  const question = await aQuestion({ club });
  const parts = [
    await anAnswer(question, { author: vet, as: clinic.id }),
    await anAnswer(question, { author: chemist, as: maker.id }),
  ];
  const draft = { questionId: question.id, answers: parts.map(({ id }) => id), body: "Both of us say: wait a week." };
  const { jointAnswerId } = unwrap(await draftJointAnswer(await as(vet), draft));
  unwrap(await approveJointAnswer(await as(chemist), { jointAnswerId, version: 1 }));
  await anAnswer(await aQuestion({ club }), { author: vet, as: clinic.id });
  await settle();
  return { club, clinic, vet };
}

/** Leaves the portal as an earlier version of the reader had it: a joint answer counted for one of its voices, and for the wrong side. */
async function asItWasBefore() {
  await pool.query(`DELETE FROM "InsightFact" WHERE part > 0`);
  const { rows } = await pool.query<{ questionId: number }>(
    `UPDATE "InsightFact" f SET side = 'neutral' FROM "Event" e WHERE f.source = 'event' AND e.id = f.number AND e.name = 'knowledge.joint-answer-published' RETURNING "questionId"`,
  );
  expect(rows).toHaveLength(1);
  await pool.query(`INSERT INTO "ReaderState" (reader, version) VALUES ($1, $2)`, [reader, version - 1]);
}

/** Somebody else sums up a club: whoever wants to, waits. Gives what lets them go on. */
async function holdSums(clubId: number): Promise<() => Promise<void>> {
  const other = await pool.connect();
  await other.query("BEGIN");
  await other.query("SELECT pg_advisory_xact_lock(1907331, $1)", [clubId]);
  return async () => {
    await other.query("ROLLBACK");
    other.release();
  };
}

const waiting = `FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'`;
const waitingForSums = (count: number) =>
  expect
    .poll(async () => (await pool.query(`SELECT 1 ${waiting}`)).rowCount, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(count);

beforeEach(() => pool.query(`TRUNCATE "ReaderState"`));

test("a new portal begins with today's version, and nothing is made anew; a reader that is new to a portal hears its past", async () => {
  await beginRenewals(readers, renewReader);
  expect(await state()).toMatchObject({ version, towards: null });
  await aJointAnswer();
  expect(await state()).toMatchObject({ version, towards: null, done: 0 });
  const right = await kept();
  await rebuildOfFacts.empty();
  await pool.query(`UPDATE "ReaderState" SET reader = 'another.reader'`);
  await beginRenewals(readers, renewReader);
  await settle();
  expect(await kept()).toEqual(right);
});

test("what an earlier version kept is put right in the background, without anybody asking for it", async () => {
  await aJointAnswer();
  const right = await kept();
  await asItWasBefore();
  expect(await kept()).not.toEqual(right);
  await beginRenewals(readers, renewReader);
  const left = (await renewalsLeft()).find((one) => one.reader === reader)?.left ?? 0;
  expect(left).toBeGreaterThan(4);
  await settle();
  expect(await kept()).toEqual(right);
  expect(await state()).toMatchObject({ version, towards: null, done: left });
  expect(await renewalsLeft()).toEqual([{ reader, left: 0 }]);
  await beginRenewals(readers, renewReader);
  expect(await state()).toMatchObject({ towards: null });
});

test("it may die in the middle of a batch or after one, begin twice, and hear of new things meanwhile: the end is the same", async () => {
  const { club, clinic, vet } = await aJointAnswer();
  await asItWasBefore();
  await beginRenewals(readers, small);
  await beginRenewals(readers, small);
  await step();
  expect(await state()).toMatchObject({ towards: version, done: 2 });

  // somebody else sums up this club; who waits for it is killed
  let release = await holdSums(club.id);
  const dying = step().then(
    () => "lived",
    () => "died",
  );
  await waitingForSums(1);
  await pool.query(`SELECT pg_terminate_backend(pid) ${waiting}`);
  expect(await dying).toBe("died");
  await release();
  expect(await state()).toMatchObject({ done: 2 });

  // a batch that was taken, but not written down; and one that two take at once
  const again = await database.event.findMany({ orderBy: { id: "asc" }, take: 8 });
  await rebuildOfFacts.mend(again);
  release = await holdSums(club.id);
  const both = Promise.all([step(), step()]);
  await waitingForSums(2);
  await release();
  await both;
  expect(await state()).toMatchObject({ done: 4 });

  await anAnswer(await aQuestion({ club }), { author: vet, as: clinic.id });
  await settle();
  const mended = await kept();
  await rebuildOfFacts.empty();
  await rebuildOfFacts.takeMany(await database.event.findMany({ orderBy: { id: "asc" } }));
  expect(mended).toEqual(await kept());
  expect(await state()).toMatchObject({ version, towards: null });
});

test("what was made anew by hand is not made anew once more", async () => {
  await aJointAnswer();
  await asItWasBefore();
  await noteRenewed(rebuildOfFacts);
  await beginRenewals(readers, renewReader);
  expect(await state()).toMatchObject({ version, towards: null, done: 0 });
});
