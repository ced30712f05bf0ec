import { describe, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { trialsOf } from "~/modules/governance/bundle/own-trials.server";
import {
  trialFinished,
  trialRemoved,
  trialReportEdited,
  trialReported,
  trialReportRemoved,
  trialRestored,
} from "~/modules/ideas/events";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { finishTrial } from "~/modules/ideas/finish-trial.server";
import { lineagePage } from "~/modules/ideas/lineage-page.server";
import { organisationIdeas } from "~/modules/ideas/organisation-ideas.server";
import { removeTrial } from "~/modules/ideas/remove-trial.server";
import { removeTrialReport } from "~/modules/ideas/remove-trial-report.server";
import { reportTrial } from "~/modules/ideas/report-trial.server";
import { restoreTrial } from "~/modules/ideas/restore-trial.server";
import { tallied } from "~/modules/ideas/rules/tallied";
import { trialList } from "~/modules/ideas/trial-list.server";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { trialReportPage } from "~/modules/ideas/trial-report-page.server";
import { everyRow } from "~/platform/db/every-row.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { aCommitment, anIdea } from "../../support/ideas-world";
import { aTrial, found, joinedBy, reportedBy } from "../../support/trials";
import { aClub, aMember, anOrganisation, aSeat, aStaffMember, as, published, refusalOf } from "../../support/world";

/** A trial of what a seller makes, with a curator and two who joined. */
async function aRunningTrial() {
  const [club, organisation] = [await aClub(), await anOrganisation()];
  await aSeat(club, organisation);
  const [speaker, curator] = [await aStaffMember(organisation), await aMember(club, undefined, { role: "moderator" })];
  const idea = await anIdea({ club });
  const { commitmentId } = await aCommitment(idea, { organisation, author: speaker });
  const trial = await aTrial(`idea:${idea.id}`, speaker, { as: String(organisation.id) });
  const [one, two] = [await aMember(club), await aMember(club)];
  return { club, organisation, speaker, curator, idea, commitmentId, trial, trialId: trial.id, one, two };
}

/** What an organisation that leaves a club takes along of its trials there, list by list. */
async function takenAlong(club: { id: number }, organisation: { id: number }) {
  const taken = { invited: [] as object[], told: [] as object[] };
  for (const [name, list] of Object.entries(trialsOf({ clubId: club.id, organisationId: organisation.id })))
    for await (const row of everyRow(list)) taken[name as keyof typeof taken].push(row);
  return taken;
}

const told = { learnt: "One sees it at once.", changes: "The glass gets thicker." };

describe("how it went", () => {
  test("is said by those who joined, for each question, counted by side, and may be said better", async () => {
    const { trial, trialId, organisation, one } = await aRunningTrial();
    const colleague = await aStaffMember(organisation);
    await reportedBy(trial, one);
    await reportedBy(trial, colleague, { as: String(organisation.id) });
    unwrap(await reportTrial(await as(one), { trialId, ...found, verdict2: "not", text: "The glass broke." }));
    const page = await trialPage(guest, trialId);
    expect(page?.reports.map(({ voice, text }) => [voice.side, text])).toEqual([
      ["buyer", "The glass broke."],
      ["seller", found.text],
    ]);
    const second = page?.questions[1]?.id ?? 0;
    expect(tallied(page?.reports ?? [], second)).toEqual([
      { side: "buyer", found: { worked: 0, partly: 0, not: 1 } },
      { side: "seller", found: { worked: 0, partly: 1, not: 0 } },
    ]);
    expect(page).toMatchObject({ joinedCount: 2, reportCount: 2 });
    expect((await trialList(guest, { ideaId: trial.ideaId ?? 0 })).items[0]?.spoke).toHaveLength(2);
    expect([await published(trialReported), await published(trialReportEdited)].map((all) => all.length)).toEqual([
      2, 1,
    ]);
  });

  test("needs a place, a choice for each question and words", async () => {
    const { trial, trialId, one, two } = await aRunningTrial();
    await joinedBy(trial, one);
    expect(refusalOf(await reportTrial(await as(two), { trialId, ...found })).kind).toBe("forbidden");
    expect(refusalOf(await reportTrial(guest, { trialId, ...found })).kind).toBe("forbidden");
    const actor = await as(one);
    expect(refusalOf(await reportTrial(actor, { trialId, ...found, verdict2: undefined })).fields).toEqual({
      verdict2: "trials:problem.verdict",
    });
    expect(refusalOf(await reportTrial(actor, { trialId, ...found, verdict1: "great" })).fields).toHaveProperty(
      "verdict1",
    );
    expect(refusalOf(await reportTrial(actor, { trialId, ...found, text: "Good" })).fields).toHaveProperty("text");
    expect(refusalOf(await reportTrial(actor, { trialId, ...found, pictureKey: "another's" })).fields).toHaveProperty(
      "file",
    );
    expect(refusalOf(await reportTrial(actor, { ...found, trialId: 999_999 })).kind).toBe("missing");
  });

  test("is taken back by who said it, and may be said anew; what a curator removed may not", async () => {
    const { trial, trialId, curator, one, two } = await aRunningTrial();
    const report = await reportedBy(trial, one);
    const sent = { reportId: report.id, reason: "Another tin." };
    expect((await trialReportPage(await as(one), report.id))?.report.may.remove).toBe(true);
    expect(refusalOf(await removeTrialReport(await as(two), sent)).kind).toBe("forbidden");
    expect(refusalOf(await removeTrialReport(await as(one), { ...sent, reason: "" })).fields).toHaveProperty("reason");
    expect(refusalOf(await removeTrialReport(await as(one), { ...sent, reportId: 999_999 })).kind).toBe("missing");
    unwrap(await removeTrialReport(await as(one), sent));
    expect(await trialPage(guest, trialId)).toMatchObject({ reportCount: 0, reports: [] });
    expect(refusalOf(await removeTrialReport(await as(one), sent)).kind).toBe("forbidden");
    unwrap(await reportTrial(await as(one), { trialId, ...found }));
    unwrap(await removeTrialReport(await as(curator), sent));
    expect(refusalOf(await reportTrial(await as(one), { trialId, ...found })).message).toBe(
      "trials:problem.report-removed",
    );
    expect(await published(trialReportRemoved)).toHaveLength(2);
  });
});

describe("the end of a trial", () => {
  test("tells what was learnt, leads on to what came of it, and takes nothing more", async () => {
    const { club, speaker, curator, trial, trialId, idea, commitmentId, organisation, one, two } =
      await aRunningTrial();
    await reportedBy(trial, one);
    const guide = await aDocument({ club, author: one });
    await bringOut(guide.id, { owner: one, curator });
    expect(refusalOf(await finishTrial(await as(one), { trialId, ...told })).kind).toBe("forbidden");
    const actor = await as(speaker);
    expect(refusalOf(await finishTrial(actor, { trialId, learnt: "Yes.", changes: "" })).fields).toHaveProperty(
      "learnt",
    );
    expect(refusalOf(await finishTrial(actor, { trialId, ...told, link: "http://a.example" })).fields).toHaveProperty(
      "link",
    );
    unwrap(await finishTrial(actor, { trialId, ...told, link: `/documents/${guide.id}` }));
    expect(await trialPage(guest, trialId)).toMatchObject({
      state: "finished",
      result: { ...told, result: { path: `/documents/${guide.id}`, title: guide.title } },
    });
    expect((await trialList(guest, { finished: true })).items).toHaveLength(1);
    expect(refusalOf(await finishTrial(actor, { trialId, ...told })).message).toBe("trials:problem.finished");
    expect(refusalOf(await reportTrial(await as(one), { trialId, ...found })).kind).toBe("conflict");
    expect((await trialPage(await as(two), trialId))?.may.join).toBe(false);
    expect(await published(trialFinished)).toMatchObject([{ trialId, organisationId: organisation.id }]);

    const text = "It stands in every shop from today on.";
    unwrap(await finishCommitment(actor, { commitmentId, shipped: "true", text }));
    const lineage = await lineagePage(guest, idea.id);
    const led = lineage?.links.filter(({ from }) => from === `trial:${trialId}`).map(({ to }) => to.split(":")[0]);
    expect(led?.sort()).toEqual(["document", "outcome"]);
    expect(lineage?.people.find(({ id }) => id === one.id)?.parts).toContain("tried");
  });

  test("is no way to hide what others found: only a curator removes a trial that was reported", async () => {
    const { speaker, curator, trial, trialId, one } = await aRunningTrial();
    const sent = { trialId, reason: "Nobody has time." };
    expect(refusalOf(await removeTrial(await as(one), sent)).kind).toBe("forbidden");
    unwrap(await removeTrial(await as(speaker), sent));
    expect(await trialPage(guest, trialId)).toBeNull();
    expect(refusalOf(await restoreTrial(await as(one), { trialId })).kind).toBe("forbidden");
    unwrap(await restoreTrial(await as(speaker), { trialId }));
    await reportedBy(trial, one);
    expect(refusalOf(await removeTrial(await as(speaker), sent)).kind).toBe("forbidden");
    unwrap(await removeTrial(await as(curator), sent));
    expect((await trialList(guest, {})).items).toEqual([]);
    expect(refusalOf(await restoreTrial(await as(speaker), { trialId: 999_999 })).kind).toBe("missing");
    expect(refusalOf(await removeTrial(await as(curator), { ...sent, trialId: 999_999 })).kind).toBe("missing");
    expect([await published(trialRemoved), await published(trialRestored)].map((all) => all.length)).toEqual([2, 1]);
  });

  test("stands on the page of the organisation that invited, and in what it takes along when it leaves", async () => {
    const { club, organisation, speaker, trial, trialId, one } = await aRunningTrial();
    const elsewhere = await aRunningTrial();
    const colleague = await aStaffMember(organisation);
    await reportedBy(trial, one);
    await reportedBy(trial, colleague, { as: String(organisation.id) });
    unwrap(await finishTrial(await as(speaker), { trialId, ...told }));
    expect((await organisationIdeas(guest, organisation.id, null)).trials.map(({ id }) => id)).toEqual([trialId]);
    const own = await takenAlong(club, organisation);
    expect(own.invited).toMatchObject([{ id: trialId, by: speaker.handle, joined: 2, told: 2, ...told }]);
    expect(own.told).toMatchObject([{ trial: trialId, by: colleague.handle, findings: [{ verdict: "worked" }, {}] }]);
    const nothing = { invited: [], told: [] };
    expect(await takenAlong(elsewhere.club, organisation)).toEqual(nothing);
  });
});
