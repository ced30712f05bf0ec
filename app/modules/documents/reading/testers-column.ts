import { type Sql, sql } from "~/platform/db/sql.server";

/** Trials of a document that stand and whose result is not told, with those who joined (alias `tr`): they may read it before it is out. */
const testing = (documentId: Sql): Sql => sql`FROM "Trial" tt JOIN "Trier" tr ON tr."trialId" = tt.id
  WHERE tt."documentId" = ${documentId} AND tt."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "TrialResult" tx WHERE tx."trialId" = tt.id)`;

/** Who may read a document to try it. */
export const testersColumn = (documentId: Sql): Sql =>
  sql`ARRAY(SELECT tr."authorId" ${testing(documentId)}) AS "testerIds"`;

/** Whether somebody may read a document to try it. */
export const isTester = (documentId: Sql, personId: number): Sql =>
  sql`EXISTS (SELECT 1 ${testing(documentId)} AND tr."authorId" = ${personId})`;
