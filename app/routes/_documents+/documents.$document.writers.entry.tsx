import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { enterDocument } from "~/modules/documents/enter-document.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await enterDocument(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/writing`));
}

export default RefusedAct;
