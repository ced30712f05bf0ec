import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { questionList } from "~/modules/knowledge/question-list.server";
import { pool } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { aClub, aQuestion } from "../../support/world";

test("a list that is asked for often is planned once, and its length stands in the statement", async () => {
  const club = await aClub();
  await aQuestion({ club });
  // PostgreSQL weighs a kept plan by what it last counted: without this, by the rows of whatever file came before
  await pool.query("ANALYZE");
  // a length of its own makes the statement this test's own: others of the session have been weighed before
  const wish = { sort: "newest", answeredBy: undefined, after: null, take: 22 } as const;
  for (let times = 1; times <= 8; times += 1) expect((await questionList(guest, wish)).items).toHaveLength(1);
  const kept = await rows(sql`
    SELECT generic_plans::int AS generic, custom_plans::int AS custom FROM pg_prepared_statements
    WHERE statement ~ '^\\s*SELECT c\\.id, c\\.title' AND statement ~ 'ORDER BY c\\."createdAt" DESC[^)]*LIMIT 23 *$'`);
  expect(kept).toEqual([{ generic: 3, custom: 5 }]);
});
