import type { Voice } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import type { RichNode, RichText } from "~/platform/rich-text/document";
import { changeText } from "../change-text.server";
import { setText } from "../set-text";

type Words = { answerId: number; personId: number; voice: Voice; text: RichText };

/** What somebody answered, and how they spoke then. */
export type GivenText = Words & {
  /** Of what several wrote together: what each of them had brought. */
  parts?: readonly Words[];
  /** Another given text has it as a part: it is not written in by itself. */
  within?: boolean;
};

type Writing = { documentId: number; given: readonly GivenText[]; now: Date };

/**
 * Writes what people answered into a new document, each in their own name, one below the other. What each voice of a joint
 * answer brought is written in first: in the text that came of it those words stay theirs.
 */
export async function writeGiven(db: Transaction, { documentId, given, now }: Writing): Promise<void> {
  const content: RichNode[] = [];
  for (const { parts = [], within, ...words } of given) {
    if (within) continue;
    const brought = [...content];
    for (const part of parts) {
      brought.push(...part.text.content);
      await writeIn(db, part, { documentId, content: brought, now });
    }
    content.push(...words.text.content);
    await writeIn(db, words, { documentId, content, now });
  }
}

/** Makes the text say this in somebody's name, and notes what it began with. */
async function writeIn(
  db: Transaction,
  { answerId, personId, voice }: Words,
  { documentId, content, now }: { documentId: number; content: readonly RichNode[]; now: Date },
): Promise<void> {
  const pen = { documentId, voice: { ...voice, personId }, now };
  const clientId = await changeText(db, pen, (doc) => setText(doc, { type: "doc", content: [...content] }));
  if (clientId === null) return;
  await db.documentSource.create({
    data: { documentId, answerId, personId, clientId: BigInt(clientId), addedAt: now },
    select: { answerId: true },
  });
}
