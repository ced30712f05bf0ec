import { expect, test } from "vitest";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { takenPage } from "~/modules/governance/taken-page.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { writeSafetyNote } from "~/modules/knowledge/write-safety-note.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { lineIn } from "../../support/discussed";
import { aDocument } from "../../support/documents";
import { aJointAnswer } from "../../support/exit-scenes";
import { aGovernedClub, vote } from "../../support/governed-club";
import { aCommitment, anIdea } from "../../support/ideas-world";
import { settle } from "../../support/settle";
import { aTrial, reportedBy } from "../../support/trials";
import {
  aCredential,
  aMember,
  anAnswer,
  aPerson,
  aQuestion,
  aStaffMember,
  as,
  type TestPerson,
} from "../../support/world";

type Seats = Awaited<ReturnType<typeof aGovernedClub>>;

/** All seats say that what the clinic said is to go. */
async function removed({ club, maker, clinic, seats }: Seats) {
  const what = { clubId: club.id, act: "removeContent", targetId: clinic.organisation.id };
  const { proposalId } = unwrap(
    await proposeAct(await as(maker.manager), { ...what, reason: "It has to be.", days: 7 }),
  );
  for (const seat of seats) await vote(seat, proposalId, "yes");
  await settle();
  return proposalId;
}

/** What somebody reads of their own words that went. */
async function goneOf(person: TestPerson, { club }: Seats, proposalId: number) {
  const page = await takenPage(await as(person), { slug: club.slug, id: proposalId }, null);
  return { count: page?.decided.count, kinds: page?.pieces.map(({ kind }) => kind) };
}

/** A vet who speaks for the clinic, and somebody of the club. */
async function aVet({ club, clinic }: Seats) {
  const vet = await aMember(club, await aStaffMember(clinic.organisation));
  return { vet, speaker: await as(vet), as: clinic.organisation.id, member: await aMember(club) };
}

test("wishes, trials and remarks of an organisation go as well, its promises stay", async () => {
  const world = await aGovernedClub();
  const { club, clinic, owner } = world;
  const { vet, speaker, as: forClinic, member } = await aVet(world);
  const wish = await anIdea({ club, author: vet, as: forClinic });
  const others = await anIdea({ club, author: member });
  const remark = { ideaId: others.id, body: "In green, please.", as: forClinic };
  const { commentId } = unwrap(await writeIdeaComment(speaker, remark));
  const promise = await aCommitment(others, { organisation: clinic.organisation, author: vet });
  const own = await aTrial(`idea:${others.id}`, vet, { as: String(forClinic) });
  const theirs = await aTrial(`idea:${others.id}`, owner);
  const report = await reportedBy(theirs, vet, { as: String(forClinic) });
  const proposalId = await removed(world);
  expect(await goneOf(vet, world, proposalId)).toEqual({ count: 4, kinds: ["comment", "idea", "trial", "report"] });
  expect(await goneOf(member, world, proposalId)).toEqual({ count: 0, kinds: [] });
  const gone = { removalReason: "It has to be.", removedById: null };
  expect(await database.idea.findUniqueOrThrow({ where: { id: wish.id } })).toMatchObject(gone);
  expect(await database.trial.findUniqueOrThrow({ where: { id: own.id } })).toMatchObject(gone);
  expect(await database.trialReport.findUniqueOrThrow({ where: { id: report.id } })).toMatchObject(gone);
  expect((await database.comment.findUniqueOrThrow({ where: { id: commentId } })).removedAt).not.toBeNull();
  expect(await database.idea.findUniqueOrThrow({ where: { id: others.id } })).toMatchObject({
    removedAt: null,
    commentCount: 0,
  });
  expect(await database.trial.findUniqueOrThrow({ where: { id: theirs.id } })).toMatchObject({
    removedAt: null,
    reportCount: 0,
  });
  expect(await database.commitment.count({ where: { id: promise.commitmentId } })).toBe(1);
});

test("its documents go, what it wrote with others stays; what it said beside the documents of others goes", async () => {
  const world = await aGovernedClub();
  const { club, maker } = world;
  const { vet, as: forClinic, member } = await aVet(world);
  const [alone, together] = [
    await aDocument({ club, author: vet, as: forClinic }),
    await aDocument({ club, author: vet, as: forClinic }),
  ];
  await database.documentWriter.create({
    data: { documentId: together.id, personId: maker.manager.id, role: "writer", joinedAt: new Date() },
  });
  const theirs = await aDocument({ club, author: member, documentEntry: "open" });
  const line = { documentId: theirs.id, ...(await lineIn(theirs.id, vet, "Number")), as: forClinic };
  const { remarkId } = unwrap(await writeRemark(await as(vet), { ...line, remark: "Since when?" }));
  const change = { ...line, replacement: "It likes it cool." };
  const { suggestionIds } = unwrap(await proposeChange(await as(vet), change));
  const proposalId = await removed(world);
  expect(await goneOf(vet, world, proposalId)).toEqual({ count: 3, kinds: ["document", "remark", "suggestion"] });
  const stands = async (id: number) =>
    (await database.document.findUniqueOrThrow({ where: { id } })).removedAt === null;
  expect([await stands(alone.id), await stands(together.id), await stands(theirs.id)]).toEqual([false, true, true]);
  expect((await database.remark.findUniqueOrThrow({ where: { id: remarkId } })).removedAt).not.toBeNull();
  expect(await database.suggestion.findMany({ where: { id: { in: suggestionIds } } })).toMatchObject([
    { state: "withdrawn", reason: "It has to be." },
  ]);
  expect(await database.document.findUniqueOrThrow({ where: { id: theirs.id } })).toMatchObject({
    openRemarks: 0,
    openSuggestions: 0,
  });
});

test("where its people stand on answers and what they warn of goes; what several say together stays", async () => {
  const world = await aGovernedClub();
  const { club, owner, maker } = world;
  const { vet, as: forClinic, member } = await aVet(world);
  await aCredential(vet, { verifiedBy: owner });
  const question = await aQuestion({ club, author: member });
  const byMaker = await anAnswer(question, { author: maker.manager, as: maker.organisation.id });
  const alone = await anAnswer(question, { author: vet, as: forClinic });
  unwrap(await takeStance(await as(vet), { answerId: byMaker.id, kind: "agree", as: forClinic }));
  const note = { questionId: question.id, kind: "urgent", text: "See a clinic today, please.", as: forClinic };
  unwrap(await writeSafetyNote(await as(vet), note));
  await aJointAnswer(question, [alone, byMaker]);
  const { answerId } = await database.jointAnswer.findFirstOrThrow();
  const proposalId = await removed(world);
  expect(await goneOf(vet, world, proposalId)).toEqual({ count: 2, kinds: ["answer", "note"] });
  expect(await database.stance.count()).toBe(0);
  expect(await database.safetyNote.findFirstOrThrow()).toMatchObject({
    withdrawalReason: "It has to be.",
    withdrawnById: null,
  });
  expect(await database.answer.findUniqueOrThrow({ where: { id: alone.id } })).toMatchObject({ removedById: null });
  expect((await database.answer.findUniqueOrThrow({ where: { id: alone.id } })).removedAt).not.toBeNull();
  expect((await database.answer.findUniqueOrThrow({ where: { id: answerId ?? 0 } })).removedAt).toBeNull();
});

test("a long list is read page by page; whoever neither wrote nor decides finds none, nor does a decision about something else", async () => {
  const world = await aGovernedClub();
  const { club, clinic, maker } = world;
  const { vet, as: forClinic } = await aVet(world);
  const question = await aQuestion({ club });
  const { id: first } = await anAnswer(question, { author: vet, as: forClinic });
  await database.$executeRaw`
    INSERT INTO "Answer" ("questionId", "authorId", "organisationId", side, body, "bodyHtml", "bodyText")
    SELECT "questionId", "authorId", "organisationId", side, body, "bodyHtml", "bodyText" FROM "Answer", generate_series(1, 31) WHERE id = ${first}`;
  const answers = await database.answer.findMany({ where: { questionId: question.id }, select: { id: true } });
  const id = await removed(world);
  const at = { slug: club.slug, id };
  const top = await takenPage(await as(vet), at, null);
  const rest = await takenPage(await as(vet), at, top?.next ?? null);
  const read = [top, rest].flatMap((page) => page?.pieces.map((piece) => piece.id) ?? []);
  expect([top?.pieces.length, rest?.next]).toEqual([30, null]);
  expect(read.sort()).toEqual(answers.map((answer) => answer.id).sort());
  expect(await takenPage(await as(await aPerson()), at, null)).toBeNull();
  expect(await takenPage(await as(maker.manager), at, null)).toMatchObject({ decided: { count: 0 } });
  const about = {
    clubId: club.id,
    act: "transferHub",
    targetId: clinic.organisation.id,
    reason: "It has to be.",
    days: 7,
  };
  const { proposalId } = unwrap(await proposeAct(await as(maker.manager), about));
  expect(await takenPage(await as(vet), { slug: club.slug, id: proposalId }, null)).toBeNull();
});
