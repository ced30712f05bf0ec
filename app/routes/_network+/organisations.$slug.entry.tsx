import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { joinByDomain } from "~/modules/network/join-by-domain.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  return respond(await joinByDomain(context.actor, { organisationId: seen.organisation.id }), form, ({ slug }) =>
    redirect(organisationPath(slug)),
  );
}

export default RefusedAct;
