import type { ActionFunctionArgs } from "@remix-run/node";
import { resolveRemark } from "~/modules/documents/resolve-remark.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { goOrStay, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["authorship"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await resolveRemark(context.actor, { ...form, remarkId: params.remark });
  return respond(result, form, ({ documentId }) => goOrStay(form, `/documents/${documentId}/discussion`));
}

export default RefusedAct;
