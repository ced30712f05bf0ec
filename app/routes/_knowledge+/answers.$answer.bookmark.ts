import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await bookmarkContribution(context.actor, {
    ...form,
    subjectKind: "answer",
    subjectId: params.answer,
  });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}#answer-${params.answer}`));
}
