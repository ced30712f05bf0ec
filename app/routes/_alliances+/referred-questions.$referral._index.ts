import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { questionShownElsewhere } from "~/modules/alliances/question-shown-elsewhere.server";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { questionAddress } from "~/modules/knowledge/rules/question-path";
import { numberIn } from "~/platform/http/known-number";

/** The address of a question's being shown in another club: it leads to the question. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const shown = await questionShownElsewhere(numberIn(params.referral) ?? 0);
  return redirect(questionAddress(await contributionOf(context.actor, "question", String(shown?.questionId))));
}
