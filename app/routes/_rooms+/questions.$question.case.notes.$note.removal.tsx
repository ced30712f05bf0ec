import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { removeCaseNote } from "~/modules/rooms/note-case.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["cases", "rooms"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await removeCaseNote(context.actor, { noteId: params.note }), form, ({ questionId }) =>
    redirect(`/questions/${questionId}/case#case-known`),
  );
}

export default RefusedAct;
