import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { organisationPath } from "~/modules/network/rules/paths";
import { withdrawDomain } from "~/modules/network/verify-domain.server";
import { readForm } from "~/platform/http/form.server";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  const about = { organisationId: seen.organisation.id, domainId: params.domain };
  return respond(await withdrawDomain(context.actor, about), form, ({ slug }) =>
    redirect(`${organisationPath(slug, "staff")}/domains`),
  );
}

export default RefusedAct;
