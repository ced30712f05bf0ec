import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { removeExternalClub } from "~/modules/alliances/add-external-club.server";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await removeExternalClub(context.actor, { externalClubId: params.outside }), form, () =>
    redirect(clubPath(params.slug ?? "", "links")),
  );
}

export default RefusedAct;
