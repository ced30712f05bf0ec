import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { clubPath } from "~/modules/network/rules/paths";
import { withdrawPromise } from "~/modules/routing/withdraw-promise.server";
import { readForm } from "~/platform/http/form.server";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["routing", "routing-due"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const wish = { clubId: club.id, promiseId: params.promise };
  return respond(await withdrawPromise(context.actor, wish), form, ({ slug }) =>
    redirect(clubPath(slug, "settings/promises")),
  );
}

export default RefusedAct;
