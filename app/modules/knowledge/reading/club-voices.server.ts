import { voiceColumnIn } from "~/modules/network/voice-columns.server";
import { type Sql, sql } from "~/platform/db/sql.server";

/** The voice of something that names its question. */
export const voiceByQuestion: Sql = voiceColumnIn(
  sql`(SELECT q."clubId" FROM "Question" q WHERE q.id = c."questionId")`,
);

/** The voice of something that names its answer. */
export const voiceByAnswer: Sql = voiceColumnIn(
  sql`(SELECT q."clubId" FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" WHERE a.id = c."answerId")`,
);
