import { type ActionFunctionArgs, json } from "@remix-run/node";
import { movePiece } from "~/modules/curation/move-piece.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await movePiece(context.actor, { ...form, pieceId: params.piece }), form, (moved) => json(moved));
}
