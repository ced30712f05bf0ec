import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { makeOwner } from "~/modules/documents/make-owner.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await makeOwner(context.actor, {
    ...form,
    documentId: documentNumber(params.document),
    personId: params.person,
  });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/writers`));
}

export default RefusedAct;
