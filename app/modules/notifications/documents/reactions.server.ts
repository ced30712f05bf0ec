import * as documents from "~/modules/documents/events";
import { row, rows, sql } from "~/platform/db/sql.server";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { hushDocument } from "../hush-unseen.server";
import { curatorsOf, followersOf } from "../recipients.server";
import { tell } from "../tell.server";
import { filedNews, topicNews } from "../topics/topic-news.server";

type OfDocument = { clubId: number; documentId: number };

const link = ({ documentId }: OfDocument) => `/documents/${documentId}`;

/** What the document is called. */
async function subject({ documentId }: OfDocument): Promise<string> {
  return (await row<{ title: string }>(sql`SELECT title FROM "Document" WHERE id = ${documentId}`))?.title ?? "";
}

/** Everybody who writes in it. */
async function to({ documentId }: OfDocument): Promise<number[]> {
  const found = await rows<{ id: number }>(
    sql`SELECT "personId" AS id FROM "DocumentWriter" WHERE "documentId" = ${documentId} AND "joinedAt" IS NOT NULL`,
  );
  return found.map(({ id }) => id);
}

const ofDocumentFreshness = (about: OfDocument) => `${link(about)}/freshness`;

/** Who wrote an answer, or all who wrote it jointly. */
async function voicesOf(answerId: number): Promise<number[]> {
  const found = await rows<{ id: number }>(
    sql`SELECT "authorId" AS id FROM "Answer" WHERE id = ${answerId} UNION SELECT "authorId" FROM "AnswerVoice" WHERE "answerId" = ${answerId}`,
  );
  return found.map(({ id }) => id);
}

const followers = {
  kind: "document-news",
  to: ({ documentId }: OfDocument, { occurredAt }: { occurredAt: Date }) =>
    followersOf({ kind: "document", id: documentId }, occurredAt),
  link,
  subject,
  circle: "readers",
} as const;
/** Those who own it and have come to it. */
async function ownersOf(documentId: number): Promise<number[]> {
  const found = await rows<{ id: number }>(
    sql`SELECT "personId" AS id FROM "DocumentWriter" WHERE "documentId" = ${documentId} AND role = 'owner' AND "joinedAt" IS NOT NULL`,
  );
  return found.map(({ id }) => id);
}

const writers = { to, link, subject, circle: "writers" } as const;

/** Texts that people write together: who hears of them. */
export const documentTells: readonly Reaction[] = [
  tell(documents.writerInvited, { kind: "document-invited", ...writers, to: ({ personId }) => [personId] }),
  tell(documents.answersGathered, { kind: "answer-gathered", ...writers, to: ({ people }) => people }),
  tell(documents.wordsWithdrawn, { kind: "words-withdrawn", ...writers }),
  tell(documents.writerRemoved, {
    kind: "document-writer-removed",
    to: ({ personId }) => [personId],
    subject,
    link: () => "/clubs/:club",
    circle: "own",
  }),
  tell(
    documents.documentSubmitted,
    { kind: "document-in-review", to: ({ clubId }) => curatorsOf(clubId), link, subject, circle: "curators" },
    { kind: "document-in-review", ...writers },
  ),
  tell(
    documents.documentPublished,
    { kind: "document-published", ...writers },
    { ...followers, variant: ({ first }) => (first ? "published" : "version") },
    { ...topicNews.document, link, subject, circle: "readers", when: ({ first }) => first },
  ),
  tell(documents.documentFiled, { ...filedNews.document, link, subject, circle: "readers" }),
  tell(documents.documentSentBack, { kind: "document-sent-back", ...writers }),
  tell(documents.updateAsked, { kind: "document-needs-update", ...writers }, { ...followers, variant: () => "update" }),
  tell(
    documents.documentAged,
    { kind: "document-needs-update", ...writers, variant: () => "aged" },
    { ...followers, variant: () => "aged" },
  ),
  tell(documents.documentDoubted, { kind: "document-doubted", ...writers, link: ofDocumentFreshness }),
  tell(documents.answerDoubted, {
    kind: "answer-doubted",
    to: ({ answerId }) => voicesOf(answerId),
    link: ({ answerId }) => `/answers/${answerId}/freshness`,
  }),
  tell(
    documents.approvalLapsed,
    {
      kind: "document-approval-lapsed",
      ...writers,
      to: ({ documentId }) => ownersOf(documentId),
      variant: ({ inReview }) => (inReview ? "" : "published"),
    },
    { ...followers, variant: () => "lapsed", when: ({ inReview }) => !inReview },
  ),
  react("notifications.hush", documents.documentRemoved, hushDocument),
];
