import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { deskPage } from "~/modules/curation/desk-page.server";
import { changeTrial } from "~/modules/ideas/change-trial.server";
import { trialDueSoon, trialEnded } from "~/modules/ideas/events";
import { finishTrial } from "~/modules/ideas/finish-trial.server";
import { noteTrials } from "~/modules/ideas/note-trials.server";
import { removeTrial } from "~/modules/ideas/remove-trial.server";
import { restoreTrial } from "~/modules/ideas/restore-trial.server";
import { engines } from "~/modules/search/engines.server";
import { postgresql } from "~/modules/search/postgresql/postgresql-engine.server";
import { rebuildIndex } from "~/modules/search/rebuild-index.server";
import { rebuildsOfKinds } from "~/modules/search/rebuild-kinds.server";
import { searchSuggestions } from "~/modules/search/search-suggestions.server";
import { siteMapFile } from "~/modules/search/site-map.server";
import { trialReader } from "~/modules/search/trials/reactions.server";
import { database } from "~/platform/db/database.server";
import { beginRenewals, renewReaderJob } from "~/platform/jobs/renew-readers.server";
import { unwrap } from "~/platform/result";
import { reactions } from "~/processes/reactions";
import { found, titles } from "../../support/findable";
import { anIdea, dayAfter } from "../../support/ideas-world";
import { settle } from "../../support/settle";
import { aTrial, invitation, joinedBy, reportedBy } from "../../support/trials";
import { aClub, aMember, as, published, refusalOf } from "../../support/world";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
type Wanted = Parameters<typeof aClub>[0];

/** A trial that a curator invites to, of something a member wishes for. */
async function aRunningTrial(wanted?: Wanted) {
  const club = await aClub(wanted);
  const [curator, one, two] = [
    await aMember(club, undefined, { role: "moderator" }),
    await aMember(club),
    await aMember(club),
  ];
  const idea = await anIdea({ club, author: one });
  const trial = await aTrial(`idea:${idea.id}`, curator);
  return { club, curator, one, two, trial, trialId: trial.id };
}
const kind = { kind: "trial" } as const;

test("a trial is found by what is tried and by what was learnt, by those who see its club, while it stands", async () => {
  const { trial, trialId, curator } = await aRunningTrial();
  const suggested = async () =>
    (await searchSuggestions(guest, "a tin with a win")).filter((one) => one.kind === "trial").map(({ id }) => id);
  const hidden = await aRunningTrial({ visibility: "private", entry: "invitation" });
  await settle();
  expect(await titles("fortnight", kind)).toEqual([trial.title]);
  expect(await titles("fortnight", kind, await as(hidden.one))).toHaveLength(2);
  expect((await found("fortnight", kind)).hits).toMatchObject([
    { id: trialId, side: "buyer", voice: { personId: curator.id } },
  ]);
  expect(await suggested()).toEqual([trialId]);
  expect(await siteMapFile("trials-1")).toContain(`/trials/${trialId}<`);
  expect(await siteMapFile("trials-1")).not.toContain(`/trials/${hidden.trialId}<`);
  const actor = await as(curator);
  const told = { trialId, learnt: "Condensation hides the leaves.", changes: "The lid gets a vent." };
  unwrap(await finishTrial(actor, told));
  await settle();
  expect(await titles("condensation")).toEqual([trial.title]);
  unwrap(await removeTrial(actor, { trialId, reason: "Tried twice." }));
  expect(await titles("condensation")).toEqual([]);
  expect(await suggested()).toEqual([]);
  await settle();
  unwrap(await restoreTrial(actor, { trialId }));
  await settle();
  expect(await titles("condensation")).toEqual([trial.title]);
  await rebuildIndex({ onProgress: () => undefined });
  expect(await titles("condensation")).toEqual([trial.title]);
});

test("trials from before they could be found are found without a command", async () => {
  const { trial, trialId } = await aRunningTrial();
  await settle();
  for (const engine of engines) await engine.remove([{ kind: "trial", id: trialId }]);
  await database.readerState.deleteMany();
  await database.readerState.create({ data: { reader: "insight.facts", version: 1000 } });
  const lists = () => ({ rebuilds: rebuildsOfKinds, reactions });
  const job = renewReaderJob(lists);
  await beginRenewals(lists, job);
  for (let n = 0; n < 2; n++) await job.run({ reader: trialReader(postgresql) }, { attempt: 1 });
  expect(await titles("fortnight", kind)).toEqual([trial.title]);
});

test("who joined and said nothing is reminded once, near the last day and not before they had some days", async () => {
  const { trial, trialId, one, two, club } = await aRunningTrial();
  await joinedBy(trial, one);
  await reportedBy(trial, two);
  const late = await aMember(club);
  expect(refusalOf(await noteTrials(await as(one), {})).kind).toBe("forbidden");
  expect(unwrap(await noteTrials(system, {}, { now: inDays(9) })).noted).toBe(0);
  await joinedBy(trial, late);
  await database.trier.update({
    where: { trialId_authorId: { trialId, authorId: late.id } },
    data: { createdAt: inDays(11) },
  });
  for (let n = 0; n < 2; n++) unwrap(await noteTrials(system, {}, { now: inDays(12) }));
  expect(await published(trialDueSoon)).toMatchObject([{ trialId, personIds: [one.id] }]);
  unwrap(await noteTrials(system, {}, { now: inDays(14.1) }));
  expect((await published(trialDueSoon)).map(({ personIds }) => personIds)).toEqual([[one.id], [late.id]]);
});

test("whoever invited hears that the last day has passed, anew after another day, and no longer once the result is told", async () => {
  const { curator, trialId } = await aRunningTrial();
  const actor = await as(curator);
  for (let n = 0; n < 2; n++) unwrap(await noteTrials(system, {}, { now: inDays(16) }));
  expect(await published(trialEnded)).toMatchObject([{ trialId }]);
  unwrap(await changeTrial(actor, { ...invitation(""), trialId, dueOn: dayAfter(20) }));
  expect(unwrap(await noteTrials(system, {}, { now: inDays(18) })).noted).toBe(0);
  unwrap(await noteTrials(system, {}, { now: inDays(22) }));
  expect(await published(trialEnded)).toHaveLength(2);
  unwrap(await changeTrial(actor, { ...invitation(""), trialId, dueOn: dayAfter(30) }));
  unwrap(await finishTrial(actor, { trialId, learnt: "One sees it at once.", changes: "The glass gets thicker." }));
  expect(unwrap(await noteTrials(system, {}, { now: inDays(40) })).noted).toBe(0);
});

test("on the desk wait trials that nobody reports, that end soon, and that ended without a result", async () => {
  const { club, curator, trial, trialId, one } = await aRunningTrial();
  const actor = await as(curator);
  const desk = async (days: number, section?: "trials" | "results") =>
    (await deskPage(actor, club.id, { wish: { section, kind: "trial" }, after: null, now: inDays(days) })).rows;
  expect(await desk(1)).toEqual([]);
  expect(await desk(8, "trials")).toMatchObject([{ id: trialId, path: `/trials/${trialId}`, title: trial.title }]);
  await reportedBy(trial, one);
  expect(await desk(8)).toEqual([]);
  expect(await desk(12)).toMatchObject([{ section: "trials", id: trialId }]);
  expect(await desk(16)).toMatchObject([{ section: "results", id: trialId }]);
  unwrap(await finishTrial(actor, { trialId, learnt: "One sees it at once.", changes: "The glass gets thicker." }));
  expect(await desk(16)).toEqual([]);
});
