import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anAnswer, aQuestion, as, type TestPerson } from "./world";

type Given = { question: { id: number; clubId: number }; answer: { id: number }; author: TestPerson };

/** What else stands around the author's answer: another's, on which the author takes a stance and who asks the author to answer together; and a warning of the author elsewhere. */
export async function manySides({ question, answer, author }: Given) {
  const other = await anAnswer(question);
  unwrap(await takeStance(await as(author), { answerId: other.id, kind: "agree" }));
  const stance = await database.stance.findFirstOrThrow();
  const warned = await aQuestion({ club: { id: question.clubId } });
  const warning = { kind: "caution", text: "Not for small children.", side: "buyer" } as const;
  const note = await database.safetyNote.create({ data: { questionId: warned.id, authorId: author.id, ...warning } });
  const body = "Both of us say that they stay good.";
  const draft = { questionId: question.id, answers: [answer.id, other.id], body };
  const joint = { id: unwrap(await draftJointAnswer(await as(other.author), draft)).jointAnswerId };
  return { other, stance, note, joint };
}
