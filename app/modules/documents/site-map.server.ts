import { rows, sql } from "~/platform/db/sql.server";
import { documentPath } from "./rules/paths";

/**
 * The published documents that everybody may read, as the site map wants them: the highest number there is, and those
 * from one number to before another.
 */
export const documentsOnMap = {
  last: sql`SELECT max(id) FROM "Document" WHERE "publishedId" IS NOT NULL`,
  async between(from: number, until: number) {
    const found = await rows<{ id: number; title: string; at: Date }>(sql`
      SELECT d.id, v.title, d."publishedAt" AS at FROM "Document" d JOIN "DocumentVersion" v ON v.id = d."publishedId" JOIN "Club" c ON c.id = d."clubId"
      WHERE d.id >= ${from} AND d.id < ${until} AND d."removedAt" IS NULL AND d.state <> 'archived' AND c.visibility = 'public' ORDER BY d.id`);
    return found.map((one) => ({ url: documentPath(one), at: one.at }));
  },
};
