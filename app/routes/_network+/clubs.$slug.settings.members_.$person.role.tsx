import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeClubRole } from "~/modules/network/change-club-role.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await changeClubRole(context.actor, { ...form, clubId: club.id, personId: params.person }), form, () =>
    redirect(clubPath(club.slug, "settings/members")),
  );
}

export default RefusedAct;
