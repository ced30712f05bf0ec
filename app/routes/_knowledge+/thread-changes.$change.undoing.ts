import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { undoThreadChange } from "~/modules/knowledge/undo-thread-change.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, context }: ActionFunctionArgs) {
  const result = await undoThreadChange(context.actor, { changeId: params.change });
  return respond(result, {}, ({ questionId }) => redirect(`/questions/${questionId}/thread`));
}
