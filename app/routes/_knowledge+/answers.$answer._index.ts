import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { questionAddress } from "~/modules/knowledge/rules/question-path";

/** An answer's own address, as links carry it: it leads to where the answer stands. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id, questionId, title } = await contributionOf(context.actor, "answer", params.answer);
  return redirect(`${questionAddress({ id: questionId, title })}#answer-${id}`);
}
