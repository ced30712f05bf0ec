import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await bookmarkContribution(context.actor, {
    ...form,
    subjectKind: "question",
    subjectId: questionNumber(params.question),
  });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}`));
}
