import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeOfferingPicture } from "~/modules/environment/change-offering-picture.server";
import { environmentAddress } from "~/modules/environment/shelf-page.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { respond } from "~/platform/http/respond.server";
import { readUpload } from "~/platform/http/upload.server";

export const handle = { i18n: ["environment"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const upload = await readUpload(request);
  const result = upload.ok
    ? await changeOfferingPicture(context.actor, { entryId: params.entry, file: upload.value })
    : upload;
  const back = result.ok ? await environmentAddress(result.value) : "";
  return respond(result, {}, () => redirect(back));
}

export default RefusedAct;
