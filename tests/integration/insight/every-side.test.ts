import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { reportProgress } from "~/modules/ideas/report-progress.server";
import { shippedList } from "~/modules/ideas/shipped-list.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { everySide } from "~/modules/insight/every-side.server";
import { rebuildOfFacts } from "~/modules/insight/keep-facts.server";
import { dialogueOf } from "~/modules/insight/rules/every-side";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { database, pool } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { lineIn } from "../../support/discussed";
import { aDocument, bringOut } from "../../support/documents";
import { aCommitment, anIdea } from "../../support/ideas-world";
import { settle } from "../../support/settle";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

const now = new Date();
/** Waits are kept in buckets six percent apart, like those of the matrix. */
const threeHours = expect.closeTo(3 * 3600, -2.85);
const hoursAgo = (hours: number) => ({ now: new Date(now.getTime() - hours * 3_600_000) });

async function aWorld() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const clinic = await anOrganisation({ name: "Clinic", kind: "clinic" });
  await aSeat(club, clinic);
  const vet = await aStaffMember(clinic);
  await aMember(club, vet);
  const buyer = await aMember(club);
  const seen = async (who: { id: number }) => everySide(await as(who), club.slug, { days: 90, now: new Date() });
  return { owner, club, clinic, vet, buyer, seen };
}

test("each side sees what it asked, how long it waited, what it gave and what it heard of that", async () => {
  const { club, clinic, vet, buyer, seen } = await aWorld();
  const question = await aQuestion({ club, author: buyer, ...hoursAgo(50) });
  await aQuestion({ club, author: buyer, ...hoursAgo(20) });
  const answer = await anAnswer(question, { author: vet, as: clinic.id, ...hoursAgo(47) });
  await anAnswer(question, { author: vet, as: clinic.id, ...hoursAgo(46) });
  unwrap(await acceptAnswer(await as(buyer), { answerId: answer.id }, hoursAgo(45)));
  unwrap(await voteOnAnswer(await as(await aMember(club)), { answerId: answer.id, value: "1" }, hoursAgo(44)));
  await settle();
  const page = await seen(buyer);
  expect(page?.sides).toMatchObject([
    { side: "buyer", people: 1, asked: 2, answered: 1, wait: threeHours, answers: 0, busiest: null },
    { side: "seller", asked: 0, answers: 2, accepted: 1, thanks: 2, heard: 1, busiest: 1 },
    { side: "neutral", people: 0, answers: 0, wait: null },
  ]);
  expect(page?.organisations).toMatchObject([{ name: "Clinic", answers: 2, thanks: 2, heard: 1, wait: threeHours }]);
  expect(page?.may).toEqual({ matrix: false, words: false });
  expect(page?.members).toMatchObject({ members: 4, active: 2, before: 0, returned: 0 });
  expect(page?.network).toEqual({ crossSide: 1, reciprocity: 0.5 });
});

test("what is told to everybody counts as talk once somebody replied and was answered", async () => {
  const { owner, club, clinic, vet, buyer, seen } = await aWorld();
  const idea = await anIdea({ club, author: buyer, ...hoursAgo(40) });
  const { commitmentId } = await aCommitment(idea, { organisation: clinic, author: vet, ...hoursAgo(30) });
  const say = async (who: { id: number }, hours: number, words: object = {}) =>
    unwrap(await writeIdeaComment(await as(who), { ideaId: idea.id, body: "Well, well.", ...words }, hoursAgo(hours)));
  unwrap(await reportProgress(await as(vet), { commitmentId, text: "The glass has come." }, hoursAgo(25)));
  await say(buyer, 24);
  await say(vet, 23, { as: clinic.id });
  unwrap(
    await finishCommitment(await as(vet), { commitmentId, shipped: "true", text: "It is in the shop." }, hoursAgo(20)),
  );
  await say(buyer, 19);
  const notice = await aDocument({ club, author: owner, kind: "announcement", ...hoursAgo(18) });
  await bringOut(notice.id, { owner, curator: owner, ...hoursAgo(17) });
  const page = await seen(buyer);
  expect(page?.sent).toMatchObject([
    { kind: "announcement", replies: 0, answered: false, path: `/documents/${notice.id}` },
    { kind: "outcome", replies: 1, answered: false, by: "Clinic", path: `/ideas/${idea.id}/comments` },
    { kind: "progress", replies: 1, answered: true },
  ]);
  expect(page?.dialogue).toEqual({ sends: 3, heard: 2, answered: 1, ratio: 1 / 3 });
  expect((await shippedList(guest, { clubId: club.id })).items).toMatchObject([{ replies: 1 }]);

  const said = { documentId: notice.id, ...(await lineIn(notice.id, buyer, "Number")), remark: "Until when?" };
  const { remarkId } = unwrap(await writeRemark(await as(buyer), said, hoursAgo(3)));
  expect((await seen(buyer))?.sent[0]).toMatchObject({ replies: 1, answered: false });
  const reply = { documentId: notice.id, parentId: remarkId, remark: "Until Sunday." };
  unwrap(await writeRemark(await as(owner), reply, hoursAgo(2)));
  expect((await seen(buyer))?.dialogue).toMatchObject({ heard: 3, answered: 2 });
});

test("members and seats see it, strangers do not", async () => {
  const { owner, club, clinic, seen } = await aWorld();
  const analyst = await aStaffMember(clinic, undefined, { role: "analyst" });
  expect((await seen(analyst))?.may).toEqual({ matrix: true, words: false });
  expect((await seen(owner))?.sides).toHaveLength(3);
  expect(await seen(await aPerson())).toBeNull();
  expect(await everySide(guest, club.slug, { days: 90, now })).toBeNull();
});

test("without anything told there is no ratio", () => {
  expect(dialogueOf([])).toEqual({ sends: 0, heard: 0, answered: 0, ratio: null });
});

test("what is still being counted is said, as right after a demo was filled or while the past is made anew", async () => {
  const { club, buyer, seen } = await aWorld();
  await aQuestion({ club, author: buyer });
  expect((await seen(buyer))?.counting).toBe(false);
  await pool.query("UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 minute'");
  expect(await seen(buyer)).toMatchObject({ counting: true, sides: [{ side: "buyer", asked: 0 }, {}, {}] });
  await settle();
  expect(await seen(buyer)).toMatchObject({ counting: false, sides: [{ side: "buyer", asked: 1 }, {}, {}] });
  const renewing = {
    reader: rebuildOfFacts.reader,
    version: rebuildOfFacts.version - 1,
    towards: rebuildOfFacts.version,
  };
  await database.readerState.create({ data: renewing });
  expect((await seen(buyer))?.counting).toBe(true);
});
