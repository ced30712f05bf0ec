import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { withdrawCredential } from "~/modules/network/revoke-credential.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["credentials"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await withdrawCredential(context.actor, { credentialId: params.credential }), form, () =>
    redirect("/settings/credentials"),
  );
}

export default RefusedAct;
