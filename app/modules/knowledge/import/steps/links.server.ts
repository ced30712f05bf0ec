import { insertRows } from "../bulk.server";
import { importedPosts } from "../find-imported.server";
import { step } from "../step";

/** Links between questions; one of kind 3 says that the question repeats the other one, and was closed for it. */
export const links = step({
  name: "Links",
  file: "PostLinks",
  async take(batch, records) {
    const { db, source } = batch;
    const posts = await importedPosts(
      db,
      source,
      records.flatMap((link) => [link.postId, link.relatedId]),
    );
    const kept = records.flatMap((link) => {
      const [from, to] = [posts.get(link.postId), posts.get(link.relatedId)];
      if (from?.kind === "question" && to?.kind === "question") {
        batch.came({ id: link.id, subjectId: from.id });
        return { link, from, to };
      }
      batch.archive(
        link.id,
        from && to ? "link between posts that are not both questions" : "link with a post that is not in the dump",
      );
      return [];
    });
    await insertRows(
      db,
      "QuestionLink",
      kept.map(({ link, from, to }) => ({ fromId: from.id, toId: to.id, createdAt: link.createdAt })),
    );
    const repeated = kept.filter(({ link }) => link.kind === 3);
    const closures = repeated.map(({ link, from, to }) => ({
      questionId: from.id,
      reason: "duplicate",
      note: "",
      duplicateOfId: to.id,
      closedById: from.authorId,
      closedAt: link.createdAt,
    }));
    await insertRows(db, "Closure", closures);
    await db.$executeRaw`UPDATE "Closure" c SET reason = 'duplicate', "duplicateOfId" = r."duplicateOfId"
      FROM jsonb_populate_recordset(NULL::"Closure", ${JSON.stringify(closures)}::jsonb) r
      WHERE c."questionId" = r."questionId" AND c."duplicateOfId" IS NULL`;
  },
});
