import { rows, sql } from "~/platform/db/sql.server";
import type { AskedContext } from "./asked-context";

/** What was said of a question's context at one time, and by whom. */
export type SaidContext = AskedContext & { id: number; by: { handle: string; name: string }; at: string };

/** What was said of a question's context, the latest first; at most the last twenty times. */
export async function contextHistory(questionId: number): Promise<SaidContext[]> {
  const found = await rows<Omit<SaidContext, "at"> & { setAt: Date }>(sql`
    SELECT x.id, x.thing, x."usesNow", x.province, x.timing, x."budgetFrom", x."budgetTo", x."setAt",
      json_build_object('handle', p.handle, 'name', p.name) AS by
    FROM "QuestionContext" x JOIN "Person" p ON p.id = x."setById" WHERE x."questionId" = ${questionId} ORDER BY x.id DESC LIMIT 20`);
  return found.map(({ setAt, ...said }) => ({ ...said, at: setAt.toISOString() }));
}
