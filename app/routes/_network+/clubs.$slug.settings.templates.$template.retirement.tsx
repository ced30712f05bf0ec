import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { retireTemplate } from "~/modules/knowledge/retire-template.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["templates", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await retireTemplate(context.actor, { ...form, templateId: params.template }), form, ({ slug }) =>
    redirect(clubPath(slug, "settings/templates")),
  );
}

export default RefusedAct;
