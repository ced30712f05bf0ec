import { findAuthors } from "./authors.server";
import type { Batch } from "./batch.server";
import type { ImportedPost } from "./find-imported.server";
import type { Of } from "./records";

type Entry = Of<"PostHistory">;
type Reason = "duplicate" | "offTopic" | "unclear";

const REASONS: Record<string, { reason: Reason; note: string }> = {
  "1": { reason: "duplicate", note: "" },
  "2": { reason: "offTopic", note: "" },
  "3": { reason: "unclear", note: "Subjective and argumentative" },
  "4": { reason: "unclear", note: "Not a real question" },
  "7": { reason: "offTopic", note: "Too localized" },
  "10": { reason: "offTopic", note: "General reference" },
  "20": { reason: "offTopic", note: "Noise or pointless" },
  "101": { reason: "duplicate", note: "" },
  "102": { reason: "offTopic", note: "" },
  "103": { reason: "unclear", note: "" },
  "104": { reason: "unclear", note: "Too broad" },
  "105": { reason: "offTopic", note: "Primarily opinion-based" },
};

/** Says who closed questions and why, as their history tells; a duplicate whose original is known stays one. */
export async function tellCloseReasons(
  batch: Batch,
  entries: readonly Entry[],
  posts: ReadonlyMap<number, ImportedPost>,
): Promise<void> {
  if (entries.length === 0) return;
  const authorOf = await findAuthors(batch, entries);
  const rows = entries.flatMap((entry) => {
    const post = posts.get(entry.postId);
    const { reason, note } = REASONS[entry.comment] ?? { reason: "offTopic", note: "" };
    return post?.kind === "question"
      ? { questionId: post.id, reason, note, closedById: authorOf(entry).personId, closedAt: entry.createdAt }
      : [];
  });
  await batch.db.$executeRaw`
    UPDATE "Closure" c SET reason = CASE WHEN c."duplicateOfId" IS NULL THEN r.reason ELSE 'duplicate' END, note = r.note, "closedById" = r."closedById"
    FROM jsonb_populate_recordset(NULL::"Closure", ${JSON.stringify(rows)}::jsonb) r WHERE c."questionId" = r."questionId" AND c."closedAt" = r."closedAt"`;
}
