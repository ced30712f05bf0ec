import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { rows, sql } from "~/platform/db/sql.server";
import { type WithdrawnView, withdrawnColumn } from "./reading/withdrawn-column";

export type VersionRow = {
  number: number;
  name: string;
  createdAt: string;
  restoredFrom: number | null;
  voice: VoiceView;
  /** Readers read this one. */
  current: boolean;
  /** Who brought it out, and when. */
  published: { name: string; handle: string; at: string } | null;
  /** Who took their words out of it since. */
  withdrawn: WithdrawnView[];
};

const perPage = 30;

/** The versions of a document, newest first, with who kept and who published each. */
export async function versionList(documentId: number, before: number | null) {
  const found = await rows<Omit<VersionRow, "createdAt"> & { createdAt: Date }>(sql`
    SELECT c.number, c.name, c."createdAt", c."restoredFrom", ${withdrawnColumn(sql`c.id`)}, ${voiceColumnIn(sql`d."clubId"`)} AS voice,
      coalesce(c.id = d."publishedId", false) AS current,
      (SELECT json_build_object('name', p.name, 'handle', p.handle, 'at', s.at) FROM "DocumentStep" s JOIN "Person" p ON p.id = s."byId"
        WHERE s."documentId" = d.id AND s."versionId" = c.id AND s.state = 'published' ORDER BY s.id LIMIT 1) AS published
    FROM (SELECT v.*, v."savedById" AS "authorId", false AS sponsored FROM "DocumentVersion" v) c JOIN "Document" d ON d.id = c."documentId" ${voiceJoins}
    WHERE c."documentId" = ${documentId} AND (${before}::int IS NULL OR c.number < ${before}) ORDER BY c.number DESC LIMIT ${perPage + 1}`);
  const versions = found
    .slice(0, perPage)
    .map(({ createdAt, ...rest }): VersionRow => ({ ...rest, createdAt: createdAt.toISOString() }));
  return { versions, next: found.length > perPage ? (versions.at(-1)?.number ?? null) : null };
}
