import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { deskPage } from "~/modules/curation/desk-page.server";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { bookmarksPage } from "~/modules/knowledge/bookmarks-page.server";
import { questionList } from "~/modules/knowledge/question-list.server";
import { withdrawSafetyNote } from "~/modules/knowledge/withdraw-safety-note.server";
import { writeSafetyNote } from "~/modules/knowledge/write-safety-note.server";
import { unansweredBoard } from "~/modules/routing/unanswered-board.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { found } from "../../support/findable";
import { settle } from "../../support/settle";
import {
  aClub,
  aCredential,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

/** Somebody of a sponsor asks and answers; a vet warns of what they ask. */
async function aWarnedQuestion() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const sponsor = await anOrganisation({ side: "neutral" });
  await aSeat(club, sponsor, "neutral", "sponsor");
  const speaker = await aMember(club, await aStaffMember(sponsor));
  const question = await aQuestion({
    club,
    author: speaker,
    as: sponsor.id,
    title: "Is the marigold paste poisonous?",
  });
  const plain = await aQuestion({ club, title: "Which marigold grows in a pot?" });
  const answer = await anAnswer(plain, { author: speaker, as: sponsor.id });
  const vet = await aMember(club);
  await aCredential(vet, { verifiedBy: owner });
  const note = { questionId: question.id, kind: "urgent", text: "Do not let it near the mouth." };
  unwrap(await writeSafetyNote(await as(vet), note));
  await settle();
  return { owner, club, speaker, question, plain, answer, vet };
}

test("in every list a question says that it is warned of, and a sponsor's people are marked", async () => {
  const { owner, club, speaker, question, plain, answer } = await aWarnedQuestion();
  const { items } = await questionList(guest, { sort: "newest", clubId: club.id });
  const marks = items.map(({ id, warned, voice }) => [id, warned, voice.sponsored]);
  expect(marks.sort()).toEqual([
    [question.id, "urgent", true],
    [plain.id, null, false],
  ]);
  const answers = await answerList(guest, { authorId: speaker.id });
  expect(answers.items).toMatchObject([{ warned: null, voice: { sponsored: true } }]);
  const hits = (await found("marigold")).hits.filter(({ kind }) => kind === "question");
  expect(hits.map(({ id, warned, voice }) => [id, warned, voice?.sponsored]).sort()).toEqual(marks.sort());
  const reader = await as(owner);
  for (const [kind, id] of [
    ["question", question.id],
    ["answer", answer.id],
  ] as const)
    unwrap(await bookmarkContribution(reader, { subjectKind: kind, subjectId: id, on: "true" }));
  expect((await bookmarksPage(reader, null)).items).toMatchObject([
    { kind: "answer", warned: null, sponsored: true },
    { kind: "question", warned: "urgent", sponsored: true },
  ]);
  const board = await unansweredBoard(reader, club.slug, { kind: "all", after: null });
  expect(board?.items).toMatchObject([{ id: question.id, warned: "urgent", sponsored: true }]);
  const other = await aQuestion({ club });
  await settle();
  const desk = await deskPage(reader, club.id, { wish: {}, after: null, now: new Date() });
  expect(desk.rows.map(({ id, warned }) => [id, warned]).sort()).toEqual([
    [question.id, "urgent"],
    [other.id, null],
  ]);
});

test("a warning that was taken back is in no list", async () => {
  const { club, question, vet } = await aWarnedQuestion();
  const { id: safetyNoteId } = await database.safetyNote.findFirstOrThrow();
  unwrap(await withdrawSafetyNote(await as(vet), { safetyNoteId, reason: "It turned out to be harmless." }));
  const { items } = await questionList(guest, { sort: "newest", clubId: club.id });
  expect(items.find(({ id }) => id === question.id)?.warned).toBeNull();
});
