import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSeat } from "~/modules/network/end-seat.server";
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
  const { id, slug } = seen.organisation;
  return respond(await endSeat(context.actor, { organisationId: id, clubId: params.club }), form, () =>
    redirect(organisationPath(slug, "seats")),
  );
}

export default RefusedAct;
