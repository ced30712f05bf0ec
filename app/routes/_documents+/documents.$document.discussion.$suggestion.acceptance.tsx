import type { ActionFunctionArgs } from "@remix-run/node";
import { acceptSuggestion } from "~/modules/documents/accept-suggestion.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { goOrStay, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["authorship"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await acceptSuggestion(context.actor, { ...form, suggestionId: params.suggestion });
  return respond(result, form, ({ documentId }) => goOrStay(form, `/documents/${documentId}/discussion`));
}

export default RefusedAct;
