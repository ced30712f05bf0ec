import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { sayHelped } from "~/modules/curation/say-helped.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["effectiveness", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await sayHelped(context.actor, { ...form, kind: "answer", id: params.answer }), form, ({ id }) =>
    redirect(`/answers/${id}/freshness#helped`),
  );
}

export default RefusedAct;
