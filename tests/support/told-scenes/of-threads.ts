import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { moveQuestion } from "~/modules/knowledge/move-question.server";
import { splitQuestion } from "~/modules/knowledge/split-question.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as } from "../world";
import { topicScenes } from "./of-topics";

const sorted = (...people: { id: number }[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** A question with an answer, in a club that somebody looks after, who looks after another one, too. */
export async function aThread() {
  const curator = await aPerson();
  const [club, other] = [await aClub({ owner: curator }), await aClub({ owner: curator })];
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  await aMember(club);
  return { club, other, question, answer, curator: await as(curator), told: sorted(question.author, answer.author) };
}

const reason = "It is another matter.";

/** What is asked under a topic and what curators do with a thread, and who is told then. */
export const threadScenes = {
  ...topicScenes,
  "thread-split": async () => {
    const { question, answer, curator, told } = await aThread();
    const wish = {
      questionId: question.id,
      title: "What about the other thing?",
      answers: [String(answer.id)],
      reason,
    };
    unwrap(await splitQuestion(curator, wish));
    return told;
  },
  "thread-moved": async () => {
    const { question, other, curator, told } = await aThread();
    unwrap(await moveQuestion(curator, { questionId: question.id, to: other.slug, reason }));
    return told;
  },
  "thread-merged": async () => {
    const { club, question, curator, told } = await aThread();
    const kept = await aQuestion({ club });
    unwrap(await mergeQuestions(curator, { questionId: question.id, into: String(kept.id), reason }));
    return told;
  },
};
