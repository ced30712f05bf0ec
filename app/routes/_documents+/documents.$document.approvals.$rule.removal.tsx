import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { removeApprovalRule } from "~/modules/documents/remove-approval-rule.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await removeApprovalRule(context.actor, { ruleId: params.rule }), form, ({ documentId }) =>
    redirect(`/documents/${documentId}/approvals`),
  );
}

export default RefusedAct;
