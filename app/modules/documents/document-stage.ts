import { type Sql, sql } from "~/platform/db/sql.server";

/** Where the readers of a document (named by its alias) are on the journey: as its writers say, else as the calendar entry it came of. */
export const documentStage = (document: Sql): Sql =>
  sql`coalesce(${document}.stage, (SELECT p.stage FROM "CalendarPiece" p WHERE p."documentId" = ${document}.id ORDER BY p.id DESC LIMIT 1))`;
