import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { confirmRelation } from "~/modules/network/confirm-relation.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network", "relations"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await confirmRelation(context.actor, { relationId: params.relation });
  return respond(result, form, () => redirect(organisationPath(params.slug ?? "", "relations")));
}

export default RefusedAct;
