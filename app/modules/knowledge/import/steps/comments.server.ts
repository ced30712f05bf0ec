import type { RichText } from "~/platform/rich-text/document";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { findAuthors } from "../authors.server";
import { insertRows, reserveIds } from "../bulk.server";
import { commentMarkdown } from "../comment-markdown";
import { importedPosts } from "../find-imported.server";
import { linkInside, referencesIn } from "../inside-links";
import { findPaths } from "../inside-paths.server";
import { licenceOf } from "../licence";
import { step } from "../step";
import { bodyColumns } from "../stored-body";

/** Comments on questions and answers, with their scores. */
export const comments = step({
  name: "Comments",
  file: "Comments",
  async take(batch, records) {
    const { db, source } = batch;
    const posts = await importedPosts(
      db,
      source,
      records.map((comment) => comment.postId),
    );
    const kept = records.flatMap((comment) => {
      const post = posts.get(comment.postId);
      if (post && post.kind !== "topic" && comment.text.length < 50_000)
        return { comment, post, text: fromMarkdown(commentMarkdown(comment.text, source.site)) };
      batch.archive(comment.id, post ? "comment on the words about a tag" : "comment on a post that is not here");
      return [];
    });
    const authorOf = await findAuthors(
      batch,
      kept.map(({ comment }) => comment),
    );
    const pathOf = await findPaths(
      db,
      source,
      referencesIn(
        kept.map(({ text }) => text),
        source.site,
      ),
    );
    const body = (text: RichText) => bodyColumns(linkInside(text, source.site, pathOf));
    const ids = await reserveIds(db, "Comment", kept.length);
    await insertRows(
      db,
      "Comment",
      kept.map(({ comment, post, text }, n) => ({
        id: ids[n],
        subjectKind: post.kind,
        subjectId: post.id,
        clubId: source.clubId,
        authorId: authorOf(comment).personId,
        side: "buyer",
        authorTitle: "",
        ...body(text),
        score: comment.score,
        createdAt: comment.createdAt,
        removalReason: "",
      })),
    );
    kept.forEach(({ comment }, n) => {
      const { authorName, authorUrl } = authorOf(comment);
      batch.came({
        id: comment.id,
        kind: "comment",
        subjectId: ids[n],
        url: `https://${source.site}/posts/comments/${comment.id}`,
        authorName,
        authorUrl,
        licence: licenceOf(comment.licence, comment.createdAt),
      });
    });
  },
});
