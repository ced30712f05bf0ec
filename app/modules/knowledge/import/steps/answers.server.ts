import { fromHtml } from "~/platform/rich-text/from-html.server";
import { findAuthors } from "../authors.server";
import { insertRows, reserveIds } from "../bulk.server";
import { importedPosts } from "../find-imported.server";
import { absoluteLink } from "../inside-links";
import { licenceOf } from "../licence";
import { step } from "../step";
import { bodyColumns, scoreColumns } from "../stored-body";

/** Answers, read after all questions: one that was merged into another question may stand before it in the file. */
export const answers = step({
  name: "Answers",
  file: "Posts",
  concerns: (values) => values.PostTypeId === "2",
  async take(batch, records) {
    const { db, source } = batch;
    const parents = await importedPosts(
      db,
      source,
      records.map((post) => post.parentId ?? 0),
    );
    const kept = records.filter((post) => parents.get(post.parentId ?? 0)?.kind === "question");
    const authorOf = await findAuthors(batch, kept);
    const ids = await reserveIds(db, "Answer", kept.length);
    const rows = kept.map((post, n) => ({
      post,
      id: ids[n] ?? 0,
      author: authorOf(post),
      questionId: parents.get(post.parentId ?? 0)?.id ?? 0,
    }));
    await insertRows(
      db,
      "Answer",
      rows.map(({ post, id, author, questionId }) => ({
        id,
        questionId,
        authorId: author.personId,
        side: "buyer",
        authorTitle: "",
        ...bodyColumns(fromHtml(post.body, { mapLink: absoluteLink(source.site) })),
        ...scoreColumns(post.score),
        commentCount: 0,
        createdAt: post.createdAt,
        editedAt: post.editedAt,
        removalReason: "",
      })),
    );
    for (const {
      post,
      id,
      author: { authorName, authorUrl },
    } of rows) {
      batch.came({
        id: post.id,
        kind: "answer",
        subjectId: id,
        url: `https://${source.site}/a/${post.id}`,
        authorName,
        authorUrl,
        licence: licenceOf(post.licence, post.createdAt),
      });
    }
    for (const post of records)
      if (!kept.includes(post)) batch.archive(post.id, "answers a question that is not in the dump");
  },
});

/** Accepted answers, once every answer is there; the day of acceptance comes with the votes. */
export const acceptances = step({
  name: "Accepted answers",
  file: "Posts",
  concerns: (values) => values.PostTypeId === "1" && values.AcceptedAnswerId !== undefined,
  again: true,
  async take({ db, source }, records) {
    const posts = await importedPosts(
      db,
      source,
      records.flatMap((post) => [post.id, post.acceptedId ?? 0]),
    );
    const rows = records.flatMap((post) => {
      const [question, answer] = [posts.get(post.id), posts.get(post.acceptedId ?? 0)];
      if (question?.kind !== "question" || answer?.kind !== "answer" || answer.questionId !== question.id) return [];
      return {
        answerId: answer.id,
        questionId: question.id,
        side: "buyer",
        acceptedById: question.authorId,
        acceptedAt: post.activeAt ?? post.createdAt,
      };
    });
    await insertRows(db, "Acceptance", rows);
  },
});
