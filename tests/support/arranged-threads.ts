import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { unwrap } from "~/platform/result";
import { anAnswer, aQuestion, as } from "./world";

/** A question that nothing ties down, with an answer, and one that was merged into another. */
export async function arrangedThreads(club: { id: number }, author: { id: number }, owner: { id: number }) {
  const loose = await aQuestion({ club, author });
  const looseAnswer = await anAnswer(loose, { author });
  const [kept, gone] = [await aQuestion({ club, author }), await aQuestion({ club, author })];
  const wish = { questionId: gone.id, into: String(kept.id), reason: "They ask the same." };
  const { changeId } = unwrap(await mergeQuestions(await as(owner), wish));
  return { loose, looseAnswer, kept, changeId };
}
