import { z } from "zod";
import type { Voice } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import type { RichNode, RichText } from "~/platform/rich-text/document";
import { changeText } from "./change-text.server";
import { type DocumentKind, documentKinds } from "./document-kinds";
import { answersGathered, documentCreated } from "./events";
import { organisationField, titleField } from "./rules/fields";
import { setText } from "./set-text";
import { insertDocument } from "./writing/insert-document.server";

/** What a draft is called, what kind it is, and for which organisation it is begun. */
export const draftFields = {
  kind: z.enum(documentKinds, "documents:problem.choose-kind"),
  title: titleField,
  as: organisationField,
};

type Words = { answerId: number; personId: number; voice: Voice; text: RichText };

/** What somebody answered, and how they spoke then. */
export type GivenText = Words & {
  /** Of what several wrote together: what each of them had brought. */
  parts?: readonly Words[];
  /** Another given text has it as a part: it is not written in by itself. */
  within?: boolean;
};

type Draft = {
  clubId: number;
  kind: DocumentKind;
  title: string;
  /** Who begins it; the caller has asked whether they may. */
  authorId: number;
  voice: Voice;
  given: readonly GivenText[];
  now: Date;
};

/** Begins a document with what people answered: every word stays its writer's, and each of them is asked to own it, too. */
export async function draftFromTexts(
  db: Transaction,
  { given, now, ...fresh }: Draft,
): Promise<{ documentId: number; events: DomainEvent[] }> {
  const { clubId, authorId, kind, voice } = fresh;
  const documentId = await insertDocument(db, { ...fresh, summary: "", entry: "invitation", text: null, now });
  const content: RichNode[] = [];
  for (const { parts = [], within, ...words } of given) {
    if (within) continue;
    // What each brought is written in by them first: in the text that came of it those words stay theirs.
    for (const [index, part] of parts.entries()) {
      const until = parts.slice(0, index + 1).flatMap(({ text }) => text.content);
      await writeIn(db, { documentId, words: part, content: [...content, ...until], now });
    }
    content.push(...words.text.content);
    await writeIn(db, { documentId, words, content, now });
  }
  const all = given.flatMap((one) => [one, ...(one.parts ?? [])]);
  const others = new Map(all.map((one) => [one.personId, one.voice.organisationId]));
  others.delete(authorId);
  await db.documentWriter.createMany({
    data: [...others].map(([personId, organisationId]) => ({
      ...{ documentId, personId, organisationId, role: "owner" as const, invitedById: authorId, invitedAt: now },
    })),
  });
  const { organisationId, side } = voice;
  const answerIds = given.map(({ answerId }) => answerId);
  return {
    documentId,
    events: [
      documentCreated({ clubId, documentId, kind, organisationId, side, ideaId: null }),
      answersGathered({ clubId, documentId, answerIds, people: [...others.keys()] }),
    ],
  };
}

type Writing = { documentId: number; words: Words; content: readonly RichNode[]; now: Date };

/** Makes the text say this in somebody's name, and notes what it began with. */
async function writeIn(db: Transaction, { documentId, words, content, now }: Writing): Promise<void> {
  const { answerId, personId, voice } = words;
  const pen = { documentId, voice: { ...voice, personId }, now };
  const clientId = await changeText(db, pen, (doc) => setText(doc, { type: "doc", content: [...content] }));
  if (clientId === null) return;
  await db.documentSource.create({
    data: { documentId, answerId, personId, clientId: BigInt(clientId), addedAt: now },
    select: { answerId: true },
  });
}
