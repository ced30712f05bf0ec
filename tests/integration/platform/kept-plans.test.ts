import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { questionList } from "~/modules/knowledge/question-list.server";
import { rows, sql } from "~/platform/db/sql.server";
import { aClub, aQuestion } from "../../support/world";

test("a list that is asked for often is planned once, and its length stands in the statement", async () => {
  const club = await aClub();
  await aQuestion({ club });
  for (let times = 1; times <= 8; times += 1)
    expect((await questionList(guest, { sort: "newest", answeredBy: undefined, after: null })).items).toHaveLength(1);
  // other files of this process have left their statements in the session
  const [kept] = await rows<{ generic: number; custom: number; limited: boolean }>(sql`
    SELECT generic_plans::int AS generic, custom_plans::int AS custom, statement ~ 'LIMIT [0-9]+ *$' AS limited FROM pg_prepared_statements
    WHERE statement ~ '^\\s*SELECT c\\.id, c\\.title' AND statement LIKE '%FROM "Question" c %ORDER BY c."createdAt" DESC%'
    ORDER BY custom_plans + generic_plans DESC LIMIT 1`);
  expect([kept?.custom, kept?.limited]).toEqual([5, true]);
  expect(kept?.generic).toBeGreaterThan(0);
});
