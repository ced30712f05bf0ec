import { expect, test } from "vitest";
import { askMending } from "~/modules/curation/ask-mending.server";
import { mendingAsked } from "~/modules/curation/events";
import { mendingCounts, mendingFor, mendingPage } from "~/modules/curation/mending-page.server";
import { withdrawSaidHere } from "~/modules/curation/withdraw-said-here.server";
import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { changeJointAnswer } from "~/modules/knowledge/change-joint-answer.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aJointAnswer } from "../../support/exit-scenes";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

async function aThread() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  const of = { question: `question-${question.id}`, answer: `answer-${answer.id}` };
  const ask = async (who: { id: number }, given: object) =>
    askMending(await as(who), { clubId: club.id, questionId: question.id, missing: "How old is the dog?", ...given });
  return { curator, club, question, answer, of, ask };
}

test("whoever wrote a question or an answer is asked, reads why where they change it, and it is counted once they did", async () => {
  const { curator, club, question, answer, of, ask } = await aThread();
  unwrap(await ask(curator, { of: [of.question, of.answer] }));
  const [asked, ...more] = (await published(mendingAsked)).sort((one, other) => one.kind.localeCompare(other.kind));
  expect(asked).toMatchObject({ kind: "answer", subjectId: answer.id, personId: answer.author.id });
  expect(more).toMatchObject([{ kind: "question", subjectId: question.id, personId: question.author.id }]);
  const missing = { missing: "How old is the dog?", name: curator.name };
  const about = { kind: "answer", id: answer.id } as const;
  expect(await mendingFor(await as(answer.author), about)).toEqual(missing);
  expect(await mendingFor(await as(question.author), about)).toBeNull();
  expect(await mendingCounts(club.id)).toEqual({ asked: 2, taken: 0 });

  const body = "Comb it every day, as long as it is younger than a year.";
  unwrap(await editAnswer(await as(answer.author), { answerId: answer.id, body }));
  expect(await mendingFor(await as(answer.author), about)).toBeNull();
  expect(await mendingCounts(club.id)).toEqual({ asked: 2, taken: 1 });
  expect((await mendingPage(club.id, question.id))?.mendable).toMatchObject([
    { kind: "question", id: question.id, name: question.author.name, taken: false, missing: missing.missing },
    { kind: "answer", id: answer.id, name: answer.author.name, taken: true },
  ]);
  // What was taken may be asked for again.
  unwrap(await ask(curator, { of: [of.answer] }));
});

test("nobody is asked twice for the same, nor for what is gone, nor by themselves", async () => {
  const { curator, club, question, answer, of, ask } = await aThread();
  unwrap(await ask(curator, { of: [of.answer] }));
  expect(refusalOf(await ask(curator, { of: [of.answer] })).fields).toEqual({ of: "mending:problem.asked-already" });
  const own = await anAnswer(question, { author: curator });
  expect(refusalOf(await ask(curator, { of: [`answer-${own.id}`] })).fields).toEqual({ of: "mending:problem.own" });
  await database.answer.update({ where: { id: answer.id }, data: { removedAt: new Date() } });
  const gone = { of: "mending:problem.gone" };
  expect(refusalOf(await ask(curator, { of: [of.answer] })).fields).toEqual(gone);
  expect(refusalOf(await ask(curator, { of: [of.question], questionId: 99_999 })).fields).toEqual(gone);
  expect(await mendingPage(club.id, 99_999)).toBeNull();
});

test("every voice of a joint answer is asked as one, where they change it; it is taken once all agree on another text", async () => {
  const { curator, club, question, answer, ask } = await aThread();
  const other = await anAnswer(question);
  const jointId = await aJointAnswer(question, [answer, other]);
  const { answerId } = await database.jointAnswer.findUniqueOrThrow({ where: { id: jointId } });
  const joint = `answer-${answerId}`;
  unwrap(await ask(curator, { of: [joint] }));
  const asked = await published(mendingAsked);
  expect(asked.map(({ personId }) => personId).sort()).toEqual([answer.author.id, other.author.id].sort());
  expect(asked[0]).toMatchObject({ kind: "answer", subjectId: answerId, jointId });
  expect(refusalOf(await ask(curator, { of: [joint] })).fields).toEqual({ of: "mending:problem.asked-already" });
  await settle();
  const [told] = await database.notification.findMany({ where: { personId: other.author.id, kind: "mending-asked" } });
  expect(told?.path).toBe(`/joint-answers/${jointId}/edit`);

  const about = { kind: "answer", id: answerId ?? 0 } as const;
  const missing = { missing: "How old is the dog?", name: curator.name };
  expect(await mendingFor(await as(other.author), about)).toEqual(missing);
  const [first, second] = [await as(answer.author), await as(other.author)];
  unwrap(await changeJointAnswer(second, { jointAnswerId: jointId, body: "Comb first; younger dogs twice a day." }));
  expect(await mendingFor(second, about)).toEqual(missing);
  unwrap(await approveJointAnswer(first, { jointAnswerId: jointId, version: 2 }));
  expect([await mendingFor(first, about), await mendingFor(second, about)]).toEqual([null, null]);
  expect(await mendingCounts(club.id)).toEqual({ asked: 1, taken: 1 });
});

test("only curators ask, somebody, for something", async () => {
  const { curator, club, of, ask } = await aThread();
  expect(refusalOf(await ask(await aMember(club), { of: [of.question] })).kind).toBe("forbidden");
  expect(refusalOf(await ask(curator, {})).fields).toEqual({ of: "mending:problem.choose" });
  expect(refusalOf(await ask(curator, { of: [of.question], missing: "x" })).fields).toHaveProperty("missing");
});

test("who leaves with their words takes along what they asked others to mend, and why something helped them", async () => {
  const { curator, club, answer, of, ask } = await aThread();
  unwrap(await ask(curator, { of: [of.answer] }));
  const help = { clubId: club.id, kind: "answer", subjectId: answer.id, personId: curator.id } as const;
  await database.helpWord.create({ data: { ...help, helped: true, word: "It did by the weekend." } });
  await withdrawSaidHere(curator.id);
  expect(await database.mendingRequest.findMany()).toMatchObject([{ missing: "ถอนคำแล้ว", askedById: curator.id }]);
  expect(await database.helpWord.findMany()).toMatchObject([{ helped: true, word: "" }]);
});
