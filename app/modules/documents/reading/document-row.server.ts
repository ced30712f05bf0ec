import type { DocumentWriter } from "~/access/document-rules";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import { documentStage } from "../document-stage";
import type { DocumentView, WriterView } from "../document-view";
import { lastCause } from "./since-columns";
import { testersColumn } from "./testers-column";
import { topicsColumn } from "./topics-column";
import { wroteColumn } from "./wrote-column";

export type DocumentRow = Omit<DocumentView, "path" | "removed" | "writers" | "mine" | "club"> & {
  authorId: number;
  organisationId: number | null;
  publishedId: number | null;
  removedAt: string | null;
  removedById: number | null;
  removalReason: string;
  follows: boolean;
  testerIds: number[];
  openRemarks: number;
  openSuggestions: number;
  /** What readers read; null before anything was published. */
  bodyHtml: string | null;
  /** The working title may differ from the one that was published. */
  publishedTitle: string | null;
  publishedSummary: string | null;
  club: DocumentView["club"];
  writers: (WriterView & { organisationId: number | null })[];
};

/** Selects one document with everything its pages show to somebody. */
export const selectDocument = (id: number, personId: number): Sql => sql`
  SELECT c.id, c.title, c.kind, c.summary, c.state, c.entry AS "documentEntry", c."lockedAt" IS NOT NULL AS locked,
    c."publishedId" IS NOT NULL AS published, c."publishedId",
    c."publishedAt", c."createdAt", c."activeAt", c."viewCount", ${documentStage(sql`c`)} AS stage, c.stage IS NOT NULL AS "stageSaid",
      ${topicsColumn}, c."authorId", c."organisationId", c."removedAt", c."removedById", c."removalReason", c."openRemarks", c."openSuggestions",
    coalesce(c.state = 'needsUpdate' AND ${lastCause(sql`c.id`)} = 'approvalEnded', false) AS ended, v."bodyHtml", v.title AS "publishedTitle",
      v.summary AS "publishedSummary", ${voiceColumn} AS voice, ${wroteColumn},
    EXISTS (SELECT 1 FROM "Follow" fo WHERE fo."subjectKind" = 'document' AND fo."subjectId" = c.id AND fo."personId" = ${personId}) AS follows,
    ${testersColumn(sql`c.id`)},
    json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'language', cl.language, 'visibility', cl.visibility, 'entry', cl.entry) AS club,
    coalesce((SELECT json_agg(json_build_object('personId', w."personId", 'organisationId', w."organisationId", 'role', w.role,
      'joined', w."joinedAt" IS NOT NULL,
        'handle', p.handle, 'name', p.name, 'avatarKey', pr."avatarKey", 'side', coalesce(s.side, m.side, 'buyer'),
        'organisation', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END)
          ORDER BY w.role, w."joinedAt" NULLS LAST, w."invitedAt", w."personId")
      FROM "DocumentWriter" w JOIN "Person" p ON p.id = w."personId" LEFT JOIN "Profile" pr ON pr."personId" = p.id
        LEFT JOIN "Organisation" o ON o.id = w."organisationId"
      LEFT JOIN "Seat" s ON s."clubId" = c."clubId" AND s."organisationId" = w."organisationId"
        LEFT JOIN "Membership" m ON m."clubId" = c."clubId" AND m."personId" = w."personId"
      WHERE w."documentId" = c.id), '[]') AS writers
  FROM "Document" c JOIN "Club" cl ON cl.id = c."clubId" LEFT JOIN "DocumentVersion" v ON v.id = c."publishedId" ${voiceJoins} WHERE c.id = ${id}`;

/** The facts of a row that permissions ask about. */
export function aboutDocument(found: DocumentRow) {
  const { club, writers, removedAt, ...rest } = found;
  const { id: clubId, visibility, entry } = club;
  const places = writers.map(({ personId, organisationId, role, joined }): DocumentWriter => {
    return { personId, organisationId, role, joined };
  });
  return { ...rest, clubId, visibility, entry, removed: removedAt !== null, writers: places };
}
