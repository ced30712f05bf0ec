import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answerOfStance } from "~/modules/knowledge/answer-of-stance.server";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { questionAddress } from "~/modules/knowledge/rules/question-path";
import { numberIn } from "~/platform/http/known-number";

/** A stance's own address: it leads to the answer on which it was taken. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const stance = await answerOfStance(numberIn(params.stance) ?? 0);
  const { id, questionId, title } = await contributionOf(context.actor, "answer", String(stance?.answerId));
  return redirect(`${questionAddress({ id: questionId, title })}#answer-${id}`);
}
