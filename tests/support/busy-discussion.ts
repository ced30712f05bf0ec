import { linesPage } from "~/modules/documents/discussion-page.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { unwrap } from "~/platform/result";
import { as } from "./world";

/** An open suggestion and a remark of somebody on a document, and its first line as a form sends it. */
export async function busyDiscussion(document: { id: number }, author: { id: number }) {
  const page = await linesPage(await as(author), document.id, { line: null, from: null });
  const first = page?.lines[0];
  if (!first) throw new Error("The document has no line.");
  const line = { line: first.name, was: first.words };
  const change = { documentId: document.id, ...line, text: `${first.words} Truly.` };
  const { suggestionIds } = unwrap(await proposeChange(await as(author), change));
  const said = { documentId: document.id, ...line, remark: "Is that so?" };
  const { remarkId } = unwrap(await writeRemark(await as(author), said));
  return { suggestionId: suggestionIds[0] ?? 0, remarkId, line };
}
