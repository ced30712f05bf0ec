import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { acceptLink } from "~/modules/alliances/decide-link.server";
import { linkPage } from "~/modules/alliances/links-page.server";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { referQuestion } from "~/modules/alliances/refer-question.server";
import { deskPage } from "~/modules/curation/desk-page.server";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { bookmarksPage } from "~/modules/knowledge/bookmarks-page.server";
import { questionList } from "~/modules/knowledge/question-list.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { withdrawSafetyNote } from "~/modules/knowledge/withdraw-safety-note.server";
import { writeSafetyNote } from "~/modules/knowledge/write-safety-note.server";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { handoverList } from "~/modules/rooms/handover-list.server";
import { deskDrafts } from "~/modules/routing/desk-drafts.server";
import { unansweredBoard } from "~/modules/routing/unanswered-board.server";
import { searchSimilar } from "~/modules/search/search-similar.server";
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

test("so do questions beside others, those like one that is being asked, begun answers, what is handed over, and what another club shows", async () => {
  const { owner, club, question, plain } = await aWarnedQuestion();
  const marks = { warned: "urgent", sponsored: true };
  const alike = await searchSimilar(guest, { clubId: club.id, title: "Is marigold paste poisonous?" });
  expect(alike.find(({ id }) => id === question.id)).toMatchObject(marks);
  expect(alike.find(({ id }) => id === plain.id) ?? { warned: null, sponsored: false }).toMatchObject({ warned: null });

  const topic = await database.topic.create({ data: { clubId: club.id, slug: "flowers", name: "Flowers" } });
  const filed = [question, plain].map(({ id }) => ({ questionId: id, topicId: topic.id }));
  await database.questionTopic.createMany({ data: filed });
  expect((await questionPage(guest, plain.id))?.question.related).toMatchObject([{ id: question.id, ...marks }]);
  expect((await questionPage(guest, question.id))?.question.related).toMatchObject([
    { id: plain.id, warned: null, sponsored: false },
  ]);

  const [giver, taker] = [await anOrganisation(), await anOrganisation()];
  for (const one of [giver, taker]) await aSeat(club, one);
  const speaker = await as(await aMember(club, await aStaffMember(giver)));
  const content = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "I would say" }] }] };
  await database.draft.create({ data: { personId: speaker.id, key: `answer:question:${question.id}`, content } });
  expect(await deskDrafts(speaker)).toMatchObject([{ question: { id: question.id }, ...marks }]);

  const words = { questionId: question.id, as: giver.id, to: taker.id, context: "She has seen a doctor already." };
  unwrap(await handOverQuestion(speaker, words));
  expect((await handoverList(speaker, club.slug, null))?.handovers).toMatchObject([marks]);

  const cats = await aPerson();
  const other = await aClub({ owner: cats });
  const { linkId } = unwrap(await proposeLink(await as(owner), { clubId: club.id, partner: other.slug }));
  unwrap(await acceptLink(await as(cats), { linkId }));
  unwrap(await referQuestion(await as(owner), { questionId: question.id, linkId, note: "" }));
  expect((await linkPage(guest, other.slug, linkId))?.shown).toMatchObject([marks]);
});

test("a warning that was taken back is in no list", async () => {
  const { club, question, vet } = await aWarnedQuestion();
  const { id: safetyNoteId } = await database.safetyNote.findFirstOrThrow();
  unwrap(await withdrawSafetyNote(await as(vet), { safetyNoteId, reason: "It turned out to be harmless." }));
  const { items } = await questionList(guest, { sort: "newest", clubId: club.id });
  expect(items.find(({ id }) => id === question.id)?.warned).toBeNull();
});
