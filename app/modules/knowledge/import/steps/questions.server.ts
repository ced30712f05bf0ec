import { fromHtml } from "~/platform/rich-text/from-html.server";
import { findAuthors } from "../authors.server";
import type { Batch } from "../batch.server";
import { insertRows, reserveIds, updateRows } from "../bulk.server";
import { absoluteLink } from "../inside-links";
import { licenceOf } from "../licence";
import { openTopics } from "../open-topics.server";
import type { Of } from "../records";
import { step } from "../step";
import { bodyColumns, scoreColumns } from "../stored-body";
import { topicsTold } from "./tags.server";

type Post = Of<"Posts">;

/** Posts that are no answers: questions, the words of tags, and what has no place here. */
export const questions = step({
  name: "Questions",
  file: "Posts",
  concerns: (values) => values.PostTypeId !== "2",
  async take(batch, records) {
    await takeQuestions(
      batch,
      records.filter((post) => post.kind === 1),
    );
    await takeTopicTexts(
      batch,
      records.filter((post) => post.kind === 4 || post.kind === 5),
    );
    for (const post of records) if (![1, 4, 5].includes(post.kind)) batch.archive(post.id, `post of kind ${post.kind}`);
  },
});

async function takeQuestions(batch: Batch, posts: readonly Post[]): Promise<void> {
  const { db, source } = batch;
  const authorOf = await findAuthors(batch, posts);
  const topics = await openTopics(
    batch,
    posts.flatMap((post) => post.tags),
  );
  const ids = await reserveIds(db, "Question", posts.length);
  const rows = posts.map((post, n) => ({ post, id: ids[n] ?? 0, author: authorOf(post) }));
  await insertRows(
    db,
    "Question",
    rows.map(({ post, id, author }) => ({
      id,
      clubId: source.clubId,
      authorId: author.personId,
      side: "buyer",
      authorTitle: "",
      title: post.title,
      ...bodyColumns(fromHtml(post.body, { mapLink: absoluteLink(source.site) })),
      audience: "everyone",
      ...scoreColumns(post.score),
      answerCount: 0,
      commentCount: 0,
      acceptedCount: 0,
      answeredSides: 0,
      viewCount: post.viewCount,
      createdAt: post.createdAt,
      activeAt: post.activeAt ?? post.createdAt,
      editedAt: post.editedAt,
      removalReason: "",
    })),
  );
  const filed = rows.flatMap(({ post, id }) =>
    [...new Set(post.tags)].map((tag) => ({ questionId: id, topicId: topics.get(tag) ?? 0 })),
  );
  await insertRows(db, "QuestionTopic", filed);
  const closed = rows.filter(({ post }) => post.closedAt !== null);
  // Who closed it and why is told by the post's history, where there is one; until then it was the asker's question that ended.
  await insertRows(
    db,
    "Closure",
    closed.map(({ post, id, author }) => ({
      questionId: id,
      reason: "offTopic",
      note: "",
      closedById: author.personId,
      closedAt: post.closedAt,
    })),
  );
  for (const {
    post,
    id,
    author: { authorName, authorUrl },
  } of rows) {
    batch.came({
      id: post.id,
      kind: "question",
      subjectId: id,
      url: `https://${source.site}/q/${post.id}`,
      authorName,
      authorUrl,
      licence: licenceOf(post.licence, post.createdAt),
    });
  }
}

/** The short and the long words about a tag become its topic's. */
async function takeTopicTexts(batch: Batch, posts: readonly Post[]): Promise<void> {
  const { db, source } = batch;
  const topics = await topicsTold(
    db,
    source,
    posts.map((post) => post.id),
  );
  const authorOf = await findAuthors(batch, posts);
  const told = posts.flatMap((post) => ({
    post,
    id: topics.get(post.id) ?? 0,
    body: bodyColumns(fromHtml(post.body, { mapLink: absoluteLink(source.site) })),
  }));
  const known = told.filter(({ id }) => id !== 0);
  await updateRows(
    db,
    "Topic",
    known.filter(({ post }) => post.kind === 4).map(({ id, body }) => ({ id, about: body.bodyText })),
  );
  await updateRows(
    db,
    "Topic",
    known
      .filter(({ post }) => post.kind === 5)
      .map(({ id, body }) => ({ id, wikiHtml: body.bodyHtml, wikiText: body.bodyText })),
  );
  for (const { post, id } of told) {
    const { authorName, authorUrl } = authorOf(post);
    if (id === 0) batch.archive(post.id, "words about a tag that is not in the dump");
    else
      batch.came({
        id: post.id,
        kind: "topic",
        subjectId: id,
        url: `https://${source.site}/posts/${post.id}`,
        authorName,
        authorUrl,
        licence: licenceOf(post.licence, post.createdAt),
      });
  }
}
