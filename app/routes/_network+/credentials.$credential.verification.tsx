import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { verifyCredential } from "~/modules/network/decide-credential.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["credentials"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await verifyCredential(context.actor, { credentialId: params.credential }), form, ({ credentialId }) =>
    redirect(`/credentials/${credentialId}`),
  );
}

export default RefusedAct;
