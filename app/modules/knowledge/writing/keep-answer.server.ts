import type { Voice } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import type { StoredText } from "~/platform/rich-text/stored-text";
import { sideBit } from "../rules/sides";

type NewAnswer = { questionId: number; authorId: number; voice: Voice; text: StoredText; now: Date };

/** Keeps an answer and counts it at its question, in one statement: answering is what many do at once. */
export async function keepAnswer(db: Transaction, answer: NewAnswer): Promise<{ id: number }> {
  const { questionId, authorId, voice, text, now } = answer;
  const [kept] = await db.$queryRaw<{ id: number }[]>`
    WITH counted AS (
      UPDATE "Question" SET "answerCount" = "answerCount" + 1, "answeredSides" = "answeredSides" | ${sideBit(voice.side)}::smallint,
        "activeAt" = greatest("activeAt", ${now}) WHERE id = ${questionId}
    )
    INSERT INTO "Answer" ("questionId", "authorId", "organisationId", side, "authorTitle", sponsored, body, "bodyHtml", "bodyText", "createdAt")
    VALUES (${questionId}, ${authorId}, ${voice.organisationId}, ${voice.side}::"Side", ${voice.title}, ${voice.sponsored},
      ${JSON.stringify(text.json)}::jsonb, ${text.html}, ${text.text}, ${now})
    RETURNING id`;
  if (!kept) throw new Error("The answer was not kept.");
  return kept;
}
