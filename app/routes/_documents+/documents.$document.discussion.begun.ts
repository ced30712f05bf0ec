import { type ActionFunctionArgs, json } from "@remix-run/node";
import { keepBegun } from "~/modules/documents/keep-begun.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

/** Keeps what somebody began to propose or say and has not sent; the editor calls it while they type. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const input = { ...form, documentId: documentNumber(params.document) };
  return respond(await keepBegun(context.actor, input), form, ({ at }) => json({ at }));
}
