import { type Sql, sql } from "~/platform/db/sql.server";
import { clockDays } from "../rules/clocks";

/**
 * Since when a published document (its number) has stood without being looked at: its last verification, else when it
 * was first brought out.
 */
export const documentSince = (id: Sql): Sql => sql`coalesce(
  (SELECT max(f.at) FROM "Verification" f WHERE f.kind = 'document' AND f."subjectId" = ${id}),
  (SELECT min(st.at) FROM "DocumentStep" st WHERE st."documentId" = ${id} AND st.state = 'published'))`;

/** The same for an accepted answer: its last verification, else when it was first accepted. */
export const answerSince = (id: Sql): Sql => sql`coalesce(
  (SELECT max(f.at) FROM "Verification" f WHERE f.kind = 'answer' AND f."subjectId" = ${id}),
  (SELECT min(ac."acceptedAt") FROM "Acceptance" ac WHERE ac."answerId" = ${id}))`;

/** The days on the clock of a kind, as an interval. */
export const clockOf = (kind: Sql): Sql =>
  sql`make_interval(days => (${JSON.stringify(clockDays)}::jsonb ->> (${kind})::text)::int)`;

/** How many doubts about something stand. */
export const doubtsOf = (kind: "document" | "answer", id: Sql): Sql =>
  sql`(SELECT count(*)::int FROM "Doubt" u WHERE u.kind = ${kind}::"VerifiedKind" AND u."subjectId" = ${id} AND u."settledAt" IS NULL)`;

/** Why a document (its number) was last moved, where the portal did it by itself. */
export const lastCause = (id: Sql): Sql =>
  sql`(SELECT st.cause FROM "DocumentStep" st WHERE st."documentId" = ${id} ORDER BY st.id DESC LIMIT 1)`;
