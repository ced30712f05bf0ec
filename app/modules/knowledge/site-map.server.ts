import { rows, sql } from "~/platform/db/sql.server";
import { questionPath } from "./rules/question-path";

/**
 * The questions that everybody may see, as the site map wants them: the highest number there is, and those from one
 * number to before another.
 */
export const questionsOnMap = {
  last: sql`SELECT max(id) FROM "Question"`,
  async between(from: number, until: number) {
    const found = await rows<{ id: number; title: string; at: Date }>(sql`
      SELECT q.id, q.title, q."activeAt" AS at FROM "Question" q JOIN "Club" c ON c.id = q."clubId"
      WHERE q.id >= ${from} AND q.id < ${until} AND q."removedAt" IS NULL AND c.visibility = 'public' ORDER BY q.id`);
    return found.map((one) => ({ url: questionPath(one), at: one.at }));
  },
};
