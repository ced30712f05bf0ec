import { channels } from "~/platform/collaboration/channels";
import type { Transaction } from "~/platform/db/database.server";
import { sayOn } from "~/platform/realtime/channels.server";
import { tellEditors } from "../discussing/tell-editors.server";
import type { BegunThread } from "../discussion-view";
import { keepAsSnapshot } from "../live/compact-text.server";
import { keptText } from "../open-text.server";
import { forgetWords } from "../rules/authorship/forget-words";
import { TheirWords } from "../rules/authorship/their-words";
import { partsOf, placedPart } from "../rules/parts";

type Forgetting = { documentId: number; pens: ReadonlySet<number>; now: Date };

/**
 * What some pens wrote and that was taken out leaves the stored text, too: its letters are gone for good, its places stay. What
 * was proposed or said about those words no longer quotes them. Open editors begin anew. The text is held by the caller.
 */
export async function forgetWithdrawn(db: Transaction, { documentId, pens, now }: Forgetting): Promise<void> {
  const { doc, upToId } = await keptText(db, documentId);
  const theirs = new TheirWords(doc, pens);
  forgetWords(doc, pens, theirs);
  await keepAsSnapshot(db, documentId, { doc, upToId });
  await forgetQuotes(db, { documentId, theirs, now });
  await tellEditors(db, documentId);
  await sayOn(channels.forgotten, JSON.stringify({ textId: documentId }), db);
}

type Quoting = { documentId: number; theirs: TheirWords; now: Date };

async function forgetQuotes(db: Transaction, { documentId, theirs, now }: Quoting): Promise<void> {
  const quotes = (row: Parameters<typeof partsOf>[0]) =>
    partsOf(row).some((part) => {
      const { start, end, quote, replacement } = placedPart(part);
      return theirs.areIn(quote) || theirs.areIn(replacement) || theirs.areAt(start) || theirs.areAt(end);
    });
  const lost = { quote: "", parts: [], quoteWithdrawnAt: now };
  const place = { id: true, start: true, end: true, quote: true, parts: true } as const;
  const suggestions = await db.suggestion.findMany({
    where: { documentId, quoteWithdrawnAt: null },
    select: { ...place, replacement: true },
  });
  const suggested = suggestions.filter(quotes).map(({ id }) => id);
  await db.suggestion.updateMany({ where: { id: { in: suggested } }, data: { ...lost, replacement: "" } });
  const remarks = await db.remark.findMany({ where: { documentId, quoteWithdrawnAt: null }, select: place });
  const about = remarks.flatMap(({ start, end, ...row }) => (start && end ? [{ ...row, start, end }] : []));
  const remarked = about.filter(quotes).map(({ id }) => id);
  await db.remark.updateMany({ where: { id: { in: remarked } }, data: lost });
  const begun = await db.begunThread.findMany({ where: { documentId }, select: { personId: true, content: true } });
  const quoting = begun.filter(({ content }) =>
    begunWords(content as BegunThread).some((words) => theirs.areIn(words)),
  );
  const personId = { in: quoting.map((one) => one.personId) };
  await db.begunThread.deleteMany({ where: { documentId, personId } });
}

const begunWords = ({ parts, typed }: BegunThread): string[] => [
  ...parts.map(({ quote }) => quote),
  ...Object.values(typed),
];
