import { sql } from "~/platform/db/sql.server";
import type { Holding } from "~/platform/holdings/holding";

const ofAuthor = { topic: "documents", own: ["authorId"], afterwards: "nameless" } as const;
const ofPerson = { ...ofAuthor, own: ["personId"] } as const;
const places = ["start", "end"] as const;

/** What a person's pens wrote in the newest kept version of each document; the whole text is everybody's. */
const ownWords = (personId: number) => sql`
  SELECT d.id, d.title, v.number AS version, '/documents/' || d.id AS address,
    string_agg(s.span->>'text', E'\\n' ORDER BY s.place) AS text
  FROM "DocumentCredit" k JOIN "DocumentVersion" w ON w.id = k."versionId" JOIN "Document" d ON d.id = w."documentId"
  JOIN LATERAL (SELECT * FROM "DocumentVersion" n WHERE n."documentId" = d.id ORDER BY n.number DESC LIMIT 1) v ON v.id = w.id
  CROSS JOIN LATERAL jsonb_array_elements(v.spans) WITH ORDINALITY s(span, place)
  WHERE k."personId" = ${personId} AND (s.span->>'personId')::int = ${personId} GROUP BY d.id, v.number ORDER BY d.id LIMIT 2000`;

/** What the tables of documents hold of a person. */
export const heldByDocuments: readonly Holding[] = [
  {
    table: "Document",
    ...ofAuthor,
    named: ["lockedById", "removedById"],
    hidden: ["draftText"],
    address: "/documents/{id}",
    more: { name: "DocumentWords", of: ownWords },
  },
  { table: "DocumentWriter", ...ofPerson, named: ["invitedById"], afterwards: "released" },
  { table: "DocumentSource", ...ofPerson },
  { table: "DocumentHand", ...ofPerson },
  { table: "DocumentVersion", topic: "documents", named: ["savedById"], afterwards: "nameless" },
  { table: "DocumentCredit", ...ofPerson },
  { table: "VersionWithdrawal", ...ofPerson },
  { table: "DocumentStep", topic: "documents", named: ["byId"], afterwards: "nameless" },
  { table: "ApprovalRule", topic: "documents", named: ["addedById"], afterwards: "nameless" },
  { table: "Approval", ...ofPerson },
  {
    table: "Suggestion",
    ...ofAuthor,
    named: ["decidedById"],
    hidden: places,
    address: "/documents/{documentId}/discussion",
  },
  {
    table: "Remark",
    ...ofAuthor,
    named: ["resolvedById"],
    hidden: places,
    address: "/documents/{documentId}/discussion",
  },
  { table: "BegunThread", ...ofPerson, afterwards: "goes" },
  { table: "Verification", ...ofPerson },
  { table: "Doubt", ...ofPerson, named: ["settledById"] },
];
