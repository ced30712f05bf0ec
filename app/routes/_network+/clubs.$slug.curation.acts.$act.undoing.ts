import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { undoBulkAct } from "~/modules/curation/undo-bulk-act.server";
import { clubPath } from "~/modules/network/rules/paths";
import { notFound, respond } from "~/platform/http/respond.server";

export async function action({ params, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const result = await undoBulkAct(context.actor, { bulkActId: params.act });
  return respond(result, {}, ({ bulkActId }) => redirect(clubPath(club.slug, `curation/acts/${bulkActId}`)));
}
