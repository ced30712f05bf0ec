import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { forgetDeskView } from "~/modules/curation/forget-desk-view.server";
import { clubPath } from "~/modules/network/rules/paths";
import { notFound, respond } from "~/platform/http/respond.server";

export async function action({ params, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const result = await forgetDeskView(context.actor, { clubId: club.id, viewId: params.view });
  return respond(result, {}, () => redirect(`${clubPath(club.slug, "curation")}?all`));
}
