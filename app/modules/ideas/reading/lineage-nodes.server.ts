import type { Side } from "~/access/actor";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { LineageKind } from "../rules/lineage";

export type NodeRow = {
  kind: LineageKind;
  id: number;
  title: string;
  path: string;
  side: Side;
  name: string;
  organisation: string | null;
  at: string;
  /** Of an outcome: whether it shipped. */
  shipped: boolean | null;
};

const who = sql`p.name, o.name AS organisation`;
const whoJoins = sql`JOIN "Person" p ON p.id = x."authorId" LEFT JOIN "Organisation" o ON o.id = x."organisationId"`;

/** What the nodes of a walk are called, where they stand and who stands behind them; what readers do not see is left out. */
export const nodeRows: Sql = sql`
  SELECT n.kind, n.id, x.title, '/questions/' || x.id AS path, x.side, ${who}, x."createdAt" AS at, NULL::boolean AS shipped FROM node n
    JOIN "Question" x ON n.kind = 'question' AND x.id = n.id AND x."removedAt" IS NULL ${whoJoins}
  UNION ALL SELECT n.kind, n.id, q.title, '/questions/' || q.id || '#answer-' || x.id, x.side, ${who}, x."createdAt", NULL FROM node n
    JOIN "Answer" x ON n.kind = 'answer' AND x.id = n.id AND x."removedAt" IS NULL
    JOIN "Question" q ON q.id = x."questionId" AND q."removedAt" IS NULL ${whoJoins}
  UNION ALL SELECT n.kind, n.id, x.title, '/ideas/' || x.id || CASE WHEN x."mergedIntoId" IS NULL THEN ''
    ELSE '?own=1' END, x.side, ${who}, x."createdAt", NULL FROM node n
    JOIN "Idea" x ON n.kind = 'idea' AND x.id = n.id AND x."removedAt" IS NULL ${whoJoins}
  UNION ALL SELECT n.kind, n.id, x.title, '/documents/' || x.id, x.side, ${who}, x."createdAt", NULL FROM node n
    JOIN "Document" x ON n.kind = 'document' AND x.id = n.id AND x."publishedId" IS NOT NULL AND x."removedAt" IS NULL ${whoJoins}
  UNION ALL SELECT n.kind, n.id, x.what, '/commitments/' || x.id, x.side, ${who}, x."createdAt", NULL FROM node n
    JOIN "Commitment" x ON n.kind = 'commitment' AND x.id = n.id ${whoJoins}
  UNION ALL SELECT n.kind, n.id, x.title, '/trials/' || x.id, x.side, ${who}, x."createdAt", NULL FROM node n
    JOIN "Trial" x ON n.kind = 'trial' AND x.id = n.id AND x."removedAt" IS NULL ${whoJoins}
  UNION ALL SELECT n.kind, n.id, u.text, '/commitments/' || x.id, x.side, p.name, o.name, u."createdAt", u.shipped FROM node n
    JOIN "IdeaOutcome" u ON n.kind = 'outcome' AND u.id = n.id JOIN "Commitment" x ON x.id = u."commitmentId"
    JOIN "Person" p ON p.id = u."authorId" LEFT JOIN "Organisation" o ON o.id = x."organisationId"`;
