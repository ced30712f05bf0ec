import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { emptyContribution } from "~/modules/knowledge/empty-contribution.server";
import { answerRemoved, contributionEmptied } from "~/modules/knowledge/events";
import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { withdrawSaid } from "~/modules/knowledge/withdraw-said.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { aClub, aComment, aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

test("what others answered or remarked on keeps its place and says so; what nobody built on goes from view", {
  timeout: 60_000,
}, async () => {
  const club = await aClub();
  const leaver = await aMember(club);
  const asked = await aQuestion({ club, author: leaver, title: "The jasmine at my window withers" });
  const alone = await aQuestion({ club, author: leaver });
  const other = await anAnswer(asked);
  const remarkedOn = await anAnswer(asked, { author: leaver, body: "I water it each morning at seven." });
  await aComment({ kind: "answer", id: remarkedOn.id, clubId: club.id });
  const plain = await anAnswer(asked, { author: leaver });
  const remark = await aComment({ kind: "answer", id: other.id, clubId: club.id }, { author: leaver });
  await settle();
  await withdrawSaid(leaver.id);
  await settle();
  const page = await questionPage(guest, asked.id);
  expect(page).toMatchObject({
    question: { title: "ถอนคำแล้ว", bodyHtml: expect.stringContaining("ถอนคำแล้ว") },
  });
  expect(JSON.stringify(page)).not.toContain("jasmine");
  const answers = await database.answer.findMany({ where: { questionId: asked.id }, orderBy: { id: "asc" } });
  expect(answers.map(({ id, removedAt }) => [id, removedAt === null])).toEqual([
    [other.id, true],
    [remarkedOn.id, true],
    [plain.id, false],
  ]);
  expect((await database.question.findUniqueOrThrow({ where: { id: alone.id } })).removedAt).not.toBeNull();
  const comment = await database.comment.findUniqueOrThrow({ where: { id: remark.id } });
  expect([comment.removedAt !== null, comment.bodyText.includes(remark.bodyText)]).toEqual([true, false]);
  const entries = await database.searchEntry.findMany();
  expect(JSON.stringify(entries)).not.toMatch(/jasmine|each morning/);
  expect(await published(contributionEmptied)).toHaveLength(5);
  expect(await published(answerRemoved)).toMatchObject([{ answerId: plain.id }]);
  await withdrawSaid(leaver.id);
  expect(await published(contributionEmptied)).toHaveLength(5);
});

test("a warning ends with its words, and a question that became part of another one loses its title", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const leaver = await aMember(club);
  const [kept, merged] = [
    await aQuestion({ club }),
    await aQuestion({ club, author: leaver, title: "Why does jasmine wither" }),
  ];
  const reason = "They are the same.";
  unwrap(await mergeQuestions(await as(owner), { questionId: merged.id, into: String(kept.id), reason }));
  const warning = {
    questionId: kept.id,
    authorId: leaver.id,
    side: "neutral",
    kind: "urgent",
    text: "Call a vet.",
  } as const;
  const standing = await database.safetyNote.create({ data: warning });
  const end = { withdrawnAt: new Date(), withdrawnById: owner.id, withdrawalReason: "It was too much." };
  const ended = await database.safetyNote.create({ data: { ...warning, ...end } });
  const others = await database.safetyNote.create({ data: { ...warning, authorId: owner.id } });
  await withdrawSaid(leaver.id);
  const note = (id: number) => database.safetyNote.findUniqueOrThrow({ where: { id } });
  expect(await note(standing.id)).toMatchObject({
    text: "ถอนคำแล้ว",
    withdrawnAt: expect.any(Date),
    withdrawnById: leaver.id,
    withdrawalReason: "ถอนคำแล้ว",
  });
  expect(await note(ended.id)).toMatchObject({ text: "ถอนคำแล้ว", ...end });
  expect(await note(others.id)).toMatchObject({ text: "Call a vet.", withdrawnAt: null });
  const question = await database.question.findUniqueOrThrow({ where: { id: merged.id } });
  expect(question).toMatchObject({ title: "ถอนคำแล้ว", mergedIntoId: kept.id });
  expect(question.bodyText).toContain("ถอนคำ");
});

test("earlier versions go with the words", async () => {
  const answer = await anAnswer(await aQuestion());
  const actor = await as(answer.author);
  const words = { reason: "It was wrong.", body: "It is quite otherwise, I found." };
  unwrap(await editAnswer(actor, { answerId: answer.id, ...words }));
  expect(await database.revision.count()).toBe(2);
  unwrap(await emptyContribution(system, { kind: "answer", id: answer.id }));
  expect(await database.revision.count()).toBe(0);
});

test("nobody but the portal does it, and only to what there is", async () => {
  const question = await aQuestion();
  const administrator = await as(await aPerson({ administrator: true }));
  const sent = { kind: "question", id: question.id };
  for (const actor of [administrator, await as(question.author), guest])
    expect(refusalOf(await emptyContribution(actor, sent)).kind).toBe("forbidden");
  for (const kind of ["question", "answer", "comment"])
    expect(refusalOf(await emptyContribution(system, { kind, id: 999_999 })).kind).toBe("missing");
});
