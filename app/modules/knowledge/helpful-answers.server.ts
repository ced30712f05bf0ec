import type { Side } from "~/access/actor";
import { eachSide } from "~/modules/network/each-side";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { rows, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { Marks } from "./mark-chips";
import { warnedColumn } from "./marked.server";

/** An answer that helped somebody, as it is told to whoever has the same need. */
export type HelpfulAnswer = Pick<Marks, "warned"> & {
  id: number;
  question: { id: number; title: string };
  voice: VoiceView;
  side: Side;
  excerpt: string;
  upCount: number;
  accepted: boolean;
  createdAt: string;
};

type Found = Omit<HelpfulAnswer, "excerpt" | "createdAt"> & { bodyText: string; createdAt: Date };

/** Those of some answers of a club that were accepted or found helpful, in the order given, each side at least once. */
export async function helpfulAnswers(clubId: number, ids: readonly number[], take = 5): Promise<HelpfulAnswer[]> {
  if (ids.length === 0) return [];
  const found = await rows<Found>(sql`
    SELECT c.id, json_build_object('id', q.id, 'title', q.title) AS question, ${voiceColumnIn(sql`q."clubId"`)} AS voice, c.side, c."bodyText", c."upCount",
      a."answerId" IS NOT NULL AS accepted, c."createdAt", ${warnedColumn(sql`q.id`)}
    FROM "Answer" c JOIN "Question" q ON q.id = c."questionId" AND q."clubId" = ${clubId} AND q."removedAt" IS NULL ${voiceJoins}
      LEFT JOIN "Acceptance" a ON a."answerId" = c.id
    WHERE c.id = ANY(${ids}::int[]) AND c."removedAt" IS NULL AND (a."answerId" IS NOT NULL OR c.score > 0)
    ORDER BY array_position(${ids}::int[], c.id)`);
  return eachSide(found, take).map(({ bodyText, createdAt, ...one }) => ({
    ...one,
    excerpt: excerpt(bodyText, 240),
    createdAt: createdAt.toISOString(),
  }));
}
