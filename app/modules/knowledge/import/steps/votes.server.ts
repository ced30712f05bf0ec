import type { Batch } from "../batch.server";
import { insertRows } from "../bulk.server";
import { type ImportedPost, importedPeople, importedPosts } from "../find-imported.server";
import type { Of } from "../records";
import { step } from "../step";

type Vote = Of<"Votes">;
type Cast = { vote: Vote; post: ImportedPost };

const KINDS: Record<number, string> = {
  1: "acceptance",
  2: "up",
  3: "down",
  4: "offensive",
  5: "bookmark",
  6: "close",
  7: "reopen",
  8: "bounty start",
  9: "bounty end",
  10: "deletion",
  11: "undeletion",
  12: "spam",
  15: "moderator review",
  16: "approved edit",
};

/** Votes: up and down ones as they are, dates of acceptance, bookmarks; every other kind is kept as it was. */
export const votes = step({
  name: "Votes",
  file: "Votes",
  async take(batch, records) {
    const { db, source } = batch;
    const posts = await importedPosts(
      db,
      source,
      records.map((vote) => vote.postId),
    );
    const cast: Record<"judged" | "accepted" | "kept", Cast[]> = { judged: [], accepted: [], kept: [] };
    for (const vote of records) {
      const post = posts.get(vote.postId);
      const group =
        vote.kind === 2 || vote.kind === 3
          ? "judged"
          : vote.kind === 1
            ? "accepted"
            : vote.kind === 5
              ? "kept"
              : undefined;
      if (!group) batch.archive(vote.id, `vote of kind ${vote.kind} (${KINDS[vote.kind] ?? "unknown"})`);
      else if (!post || post.kind === "topic")
        batch.archive(
          vote.id,
          `${KINDS[vote.kind]} vote on a post that is not ${post ? "judged here" : "in the dump"}`,
        );
      else cast[group].push({ vote, post });
    }
    await insertRows(
      db,
      "Vote",
      cast.judged.map(({ vote, post }) => ({
        subjectKind: post.kind,
        subjectId: post.id,
        value: vote.kind === 2 ? 1 : -1,
        createdAt: vote.createdAt,
      })),
    );
    for (const { vote } of cast.judged) batch.came({ id: vote.id });
    await dateAcceptances(batch, cast.accepted);
    await keepBookmarks(batch, cast.kept);
  },
});

async function dateAcceptances(batch: Batch, cast: readonly Cast[]): Promise<void> {
  const rows = cast.map(({ vote, post }) => ({ answerId: post.id, acceptedAt: vote.createdAt }));
  const dated = await batch.db.$queryRaw<{ answerId: number }[]>`
    UPDATE "Acceptance" a SET "acceptedAt" = r."acceptedAt" FROM jsonb_populate_recordset(NULL::"Acceptance", ${JSON.stringify(rows)}::jsonb) r
    WHERE a."answerId" = r."answerId" RETURNING a."answerId"`;
  const standing = new Set(dated.map((row) => row.answerId));
  for (const { vote, post } of cast) {
    if (post.kind === "answer" && standing.has(post.id)) batch.came({ id: vote.id, subjectId: post.id });
    else batch.archive(vote.id, "acceptance that no longer stands");
  }
}

async function keepBookmarks(batch: Batch, cast: readonly Cast[]): Promise<void> {
  const people = await importedPeople(
    batch.db,
    batch.source,
    cast.flatMap(({ vote }) => vote.userId ?? []),
  );
  const rows = cast.flatMap(({ vote, post }) => {
    const person = people.get(vote.userId ?? 0);
    if (person) batch.came({ id: vote.id });
    else batch.archive(vote.id, "bookmark of somebody who is not in the dump");
    return person
      ? { personId: person.personId, subjectKind: post.kind, subjectId: post.id, note: "", createdAt: vote.createdAt }
      : [];
  });
  await insertRows(batch.db, "Bookmark", rows);
}
