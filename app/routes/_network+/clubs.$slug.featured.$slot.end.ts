import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endFeature } from "~/modules/curation/end-feature.server";
import { clubPath } from "~/modules/network/rules/paths";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, context }: ActionFunctionArgs) {
  const result = await endFeature(context.actor, { slotId: params.slot });
  return respond(result, {}, () => redirect(clubPath(params.slug ?? "", "featured")));
}
