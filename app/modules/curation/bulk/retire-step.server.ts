import { findDocument } from "~/modules/documents/find-document.server";
import { putAway, takeUp } from "~/modules/documents/put-away.server";
import { Refusal } from "~/platform/result";
import type { Named } from "../rules/named";
import type { Frame, Step } from "./bulk-steps.server";

/** Several documents are put away with one reason; undone, each stands again where it stood. */
export const retire: Step = {
  async do(thing, { reason }, frame) {
    const document = await documentHere(thing, frame);
    if (document.state === "archived") throw new Refusal("conflict", "curation:skipped.archived");
    await frame.publish(await putAway(frame.db, document, { ...frame, reason }));
    return null;
  },
  async undo(thing, _before, frame) {
    const document = await documentHere(thing, frame);
    await frame.publish(await takeUp(frame.db, document, { ...frame, reason: "" }));
  },
};

async function documentHere({ kind, id }: Named, { db, clubId, allow }: Frame) {
  if (kind !== "document") throw new Refusal("conflict", "curation:skipped.no-document");
  const document = await findDocument(db, id);
  if (document.clubId !== clubId || document.removed) throw new Refusal("conflict", "curation:skipped.gone");
  allow("document.manage", document);
  return document;
}
