import type { DocumentState, DocumentWriter } from "~/access/document-rules";
import type { EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import type { DocumentKind } from "./document-kinds";

/** The facts of a document that permissions and commands ask about; `entry` is its club's, `documentEntry` its own. */
export type DocumentFacts = {
  id: number;
  title: string;
  kind: DocumentKind;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  authorId: number;
  organisationId: number | null;
  removed: boolean;
  removedById: number | null;
  documentEntry: "open" | "invitation";
  state: DocumentState;
  published: boolean;
  publishedId: number | null;
  locked: boolean;
  writers: DocumentWriter[];
  testerIds: number[];
};

/** The facts of a document as they stand now, or null; for whoever only looks, such as an open connection. */
export async function documentFacts(db: Transaction, id: number): Promise<DocumentFacts | null> {
  const [found] = await db.$queryRaw<DocumentFacts[]>`
    SELECT d.id, d.title, d.kind, d."clubId", c.visibility, c.entry, d."authorId", d."organisationId", d."removedAt" IS NOT NULL AS removed,
      d."removedById",
      d.entry AS "documentEntry", d.state, d."publishedId" IS NOT NULL AS published, d."publishedId", d."lockedAt" IS NOT NULL AS locked,
      coalesce((SELECT json_agg(json_build_object('personId', w."personId", 'organisationId', w."organisationId", 'role', w.role,
        'joined', w."joinedAt" IS NOT NULL))
        FROM "DocumentWriter" w WHERE w."documentId" = d.id), '[]') AS writers,
      ARRAY(SELECT tr."authorId" FROM "Trial" tt JOIN "Trier" tr ON tr."trialId" = tt.id WHERE tt."documentId" = d.id AND tt."removedAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "TrialResult" tx WHERE tx."trialId" = tt.id)) AS "testerIds"
    FROM "Document" d JOIN "Club" c ON c.id = d."clubId" WHERE d.id = ${id}`;
  return found ?? null;
}

/** The same for a command: the row is held until the transaction ends; refuses when there is none. */
export async function findDocument(db: Transaction, id: number): Promise<DocumentFacts> {
  await db.$queryRaw`SELECT id FROM "Document" WHERE id = ${id} FOR UPDATE`;
  const found = await documentFacts(db, id);
  if (!found) throw new Refusal("missing", "documents:problem.no-document");
  return found;
}
