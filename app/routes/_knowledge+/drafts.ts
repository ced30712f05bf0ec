import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { keepDraft } from "~/modules/interactions/keep-draft.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

/** Whoever comes here finds their drafts on the desk. */
export const loader = () => redirect("/desk/drafts");

/** Keeps an unsent text; the editor calls it while somebody writes. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await keepDraft(context.actor, form), form, () => json({ kept: true }));
}
