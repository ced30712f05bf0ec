import * as documents from "~/modules/documents/events";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { tell } from "../tell.server";

type OnDocument = { documentId: number };
type OnSuggestion = OnDocument & { suggestionId: number };
type OnRemark = OnDocument & { remarkId: number };

const idsOf = async (found: Promise<{ id: number }[]>): Promise<number[]> => (await found).map(({ id }) => id);
const titled = {
  subject: async ({ documentId }: OnDocument) =>
    (await row<{ title: string }>(sql`SELECT title FROM "Document" WHERE id = ${documentId}`))?.title ?? "",
};
const toSuggestion = (documentId: number, id: number | undefined) =>
  `/documents/${documentId}/discussion#suggestion-${id ?? 0}`;
const toRemark = ({ documentId, remarkId }: OnRemark) => `/documents/${documentId}/discussion#remark-${remarkId}`;
const settled = ({ documentId, suggestionId }: OnSuggestion) =>
  `/documents/${documentId}/discussion?show=settled#suggestion-${suggestionId}`;

/** Who owns a document and came to it. */
const ownersOf = ({ documentId }: OnDocument): Promise<number[]> =>
  idsOf(
    rows(
      sql`SELECT "personId" AS id FROM "DocumentWriter" WHERE "documentId" = ${documentId} AND role = 'owner' AND "joinedAt" IS NOT NULL`,
    ),
  );

/** Who spoke in the same conversation before: the first remark or the suggestion, and those who answered. */
const othersIn = ({ remarkId }: OnRemark): Promise<number[]> =>
  idsOf(
    rows(sql`
      SELECT DISTINCT o."authorId" AS id FROM "Remark" r JOIN "Remark" o ON o.id < r.id AND o."removedAt" IS NULL
        AND (o.id = r."parentId" OR o."parentId" = r."parentId" OR o."suggestionId" = r."suggestionId") WHERE r.id = ${remarkId}
      UNION SELECT s."authorId" FROM "Remark" r JOIN "Suggestion" s ON s.id = r."suggestionId" WHERE r.id = ${remarkId}`),
  );

/** Suggestions and remarks on documents: who hears of them. */
export const discussionTells: readonly Reaction[] = [
  tell(documents.changeSuggested, {
    kind: "change-suggested",
    to: ownersOf,
    link: ({ documentId, suggestionIds }) => toSuggestion(documentId, suggestionIds[0]),
    ...titled,
  }),
  tell(documents.suggestionAccepted, {
    kind: "suggestion-accepted",
    to: ({ proposerId }) => [proposerId],
    link: settled,
    ...titled,
  }),
  tell(documents.suggestionRejected, {
    kind: "suggestion-rejected",
    to: ({ proposerId }) => [proposerId],
    link: settled,
    ...titled,
  }),
  tell(
    documents.remarkWritten,
    { kind: "named-in-remark", to: ({ mentioned }) => mentioned, link: toRemark, ...titled },
    { kind: "remark-answered", to: othersIn, link: toRemark, ...titled },
    { kind: "remark-written", to: ownersOf, link: toRemark, ...titled },
  ),
  tell(documents.remarkResolved, {
    kind: "remark-resolved",
    to: ({ remarkerId }) => [remarkerId],
    link: ({ documentId, remarkId }) => `/documents/${documentId}/discussion?show=settled#remark-${remarkId}`,
    ...titled,
  }),
];
