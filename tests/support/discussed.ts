import { linesPage } from "~/modules/documents/discussion-page.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "./documents";
import { aClub, aMember, as } from "./world";

export const food = "Puppies eat four times a day until they are three months old.";
export const sleep = "They sleep most of the day.";

/** A document that members may see while it is a draft, with two paragraphs, its owner, and a member who may write as well. */
export async function aDiscussedDocument(documentEntry: "open" | "invitation" = "open") {
  const club = await aClub();
  const [owner, member] = [await aMember(club), await aMember(club)];
  const document = await aDocument({ club, author: owner, documentEntry, body: `${food}\n\n${sleep}` });
  return { club, owner, member, document };
}

/** The line of a document that begins like this, as its form sends it. */
export async function lineIn(documentId: number, who: { id: number }, begins: string) {
  const page = await linesPage(await as(who), documentId, { line: null, from: null });
  const found = page?.lines.find(({ words }) => words.startsWith(begins));
  if (!found) throw new Error(`No line begins with ${begins}.`);
  return { line: found.name, was: found.words };
}

/** Somebody proposes that words of the first paragraph be others. */
export async function aSuggestion(documentId: number, who: { id: number }, [from, to]: [string, string]) {
  const line = await lineIn(documentId, who, "Puppies");
  const text = line.was.replace(from, to);
  const { suggestionIds } = unwrap(await proposeChange(await as(who), { documentId, ...line, text }));
  return suggestionIds[0] ?? 0;
}

/** Somebody says something about words of the first paragraph. */
export async function aRemark(documentId: number, who: { id: number }, quote = "four times a day") {
  const line = await lineIn(documentId, who, "Puppies");
  const input = { documentId, ...line, quote, remark: "Is that right for small breeds?" };
  return unwrap(await writeRemark(await as(who), input)).remarkId;
}
