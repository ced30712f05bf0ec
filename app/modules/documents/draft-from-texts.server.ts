import { z } from "zod";
import type { Voice } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { type DocumentKind, documentKinds } from "./document-kinds";
import { answersGathered, documentCreated } from "./events";
import { organisationField, titleField } from "./rules/fields";
import { insertDocument } from "./writing/insert-document.server";
import { topicsOfAnswers } from "./writing/topics-of-answers.server";
import { type GivenText, writeGiven } from "./writing/write-given.server";

export type { GivenText } from "./writing/write-given.server";

/** What a draft is called, what kind it is, and for which organisation it is begun. */
export const draftFields = {
  kind: z.enum(documentKinds, "documents:problem.choose-kind"),
  title: titleField,
  as: organisationField,
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

/**
 * Begins a document with what people answered: every word stays its writer's, it is filed as their questions are, and
 * each of them is asked to own it, too.
 */
export async function draftFromTexts(
  db: Transaction,
  { given, now, ...fresh }: Draft,
): Promise<{ documentId: number; events: DomainEvent[] }> {
  const { clubId, authorId, kind, voice } = fresh;
  const answerIds = given.map(({ answerId }) => answerId);
  const topics = await topicsOfAnswers(db, clubId, answerIds);
  const words = { summary: "", entry: "invitation", text: null } as const;
  const documentId = await insertDocument(db, { ...fresh, ...words, topics, now });
  await writeGiven(db, { documentId, given, now });
  const all = given.flatMap((one) => [one, ...(one.parts ?? [])]);
  const others = new Map(all.map((one) => [one.personId, one.voice.organisationId]));
  others.delete(authorId);
  await db.documentWriter.createMany({
    data: [...others].map(([personId, organisationId]) => ({
      documentId,
      personId,
      organisationId,
      role: "owner" as const,
      invitedById: authorId,
      invitedAt: now,
    })),
  });
  const { organisationId, side } = voice;
  return {
    documentId,
    events: [
      documentCreated({ clubId, documentId, kind, organisationId, side, ideaId: null }),
      answersGathered({ clubId, documentId, answerIds, people: [...others.keys()] }),
    ],
  };
}
