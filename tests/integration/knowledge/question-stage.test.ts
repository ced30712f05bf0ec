import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { questionAsked, questionStageSet } from "~/modules/knowledge/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { setQuestionStage } from "~/modules/knowledge/set-question-stage.server";
import { aClub, aMember, aQuestion, as, published, refusalOf } from "../../support/world";

const stageOf = async (id: number) => (await questionPage(guest, id))?.question.stage;

test("the asker may say at which stage they are, and need not", async () => {
  const said = await aQuestion({ stage: "choosing" });
  const unsaid = await aQuestion({ stage: "" });
  expect(await stageOf(said.id)).toBe("choosing");
  expect(await stageOf(unsaid.id)).toBeNull();
  expect(await published(questionAsked)).toMatchObject([{ stage: "choosing" }, { stage: null }]);
});

test("a stage that there is not is named at its field", async () => {
  const club = await aClub();
  const asker = await as(await aMember(club));
  const words = { title: "Which brush for a puppy?", body: "It is four months old and has long hair." };
  const refused = refusalOf(await askQuestion(asker, { clubId: club.id, ...words, stage: "dreaming" }));
  expect(refused.fields).toEqual({ stage: "stages:problem.no-such" });
});

test("a curator says it for the asker, changes it and takes it back", async () => {
  const question = await aQuestion();
  const place = { clubId: question.club.id, questionId: question.id };
  const curator = await as(await aMember(question.club, undefined, { role: "moderator" }));
  for (const stage of ["buying", "using", ""])
    expect(await setQuestionStage(curator, { questionId: question.id, stage })).toMatchObject({ ok: true });
  expect(await stageOf(question.id)).toBeNull();
  expect(await published(questionStageSet)).toEqual([
    { ...place, stage: "buying" },
    { ...place, stage: "using" },
    { ...place, stage: null },
  ]);
  const same = refusalOf(await setQuestionStage(curator, { questionId: question.id, stage: "" }));
  expect(same).toMatchObject({ kind: "conflict", message: "knowledge:problem.nothing-changed" });
});

test("nobody but the asker and curators, and only for a question that is there", async () => {
  const question = await aQuestion();
  const wish = { questionId: question.id, stage: "using" };
  const refused = refusalOf(await setQuestionStage(await as(await aMember(question.club)), wish));
  expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.question.stage" });
  const asker = await as(question.author);
  expect(await setQuestionStage(asker, wish)).toMatchObject({ ok: true });
  expect(refusalOf(await setQuestionStage(asker, { ...wish, questionId: 999_999 })).kind).toBe("missing");
});
