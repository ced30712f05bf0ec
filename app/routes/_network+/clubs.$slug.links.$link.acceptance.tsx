import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { acceptLink } from "~/modules/alliances/decide-link.server";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await acceptLink(context.actor, { ...form, linkId: params.link }), form, () =>
    redirect(clubPath(params.slug ?? "", `links/${params.link}`)),
  );
}

export default RefusedAct;
