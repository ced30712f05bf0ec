import type { ActionFunctionArgs } from "@remix-run/node";
import { followDocument } from "~/modules/documents/follow-document.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { goOrList, respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await followDocument(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => goOrList(request, `/documents/${documentId}`));
}
