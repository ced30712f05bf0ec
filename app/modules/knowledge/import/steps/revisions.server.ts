import type { RichText } from "~/platform/rich-text/document";
import { fromMarkdownWithHtml } from "~/platform/rich-text/from-html.server";
import { findAuthors } from "../authors.server";
import type { Batch } from "../batch.server";
import { insertRows, updateRows } from "../bulk.server";
import { tellCloseReasons } from "../close-reasons.server";
import { tagNames } from "../fields";
import { importedPosts } from "../find-imported.server";
import { absoluteLink, linkInside, referencesIn } from "../inside-links";
import { findPaths } from "../inside-paths.server";
import type { Of } from "../records";
import { RevisionDrafts } from "../revision-drafts.server";
import { step } from "../step";
import { topicSlug } from "../topic-slug";

type Entry = Of<"PostHistory">;

const TITLE = [1, 4, 7];
const BODY = [2, 5, 8];
const TOPICS = [3, 6, 9];

/** Entries that tell of something else than a text. */
const OTHERS: Record<number, string> = {
  10: "closed",
  11: "reopened",
  12: "deleted",
  13: "restored",
  14: "locked",
  15: "unlocked",
  16: "made a community wiki",
  19: "protected",
  20: "unprotected",
  24: "suggested edit applied",
  25: "shared elsewhere",
  33: "notice added",
  34: "notice removed",
  35: "moved here",
  36: "moved elsewhere",
  37: "merged, source",
  38: "merged, target",
  50: "bumped by the site",
};

/** What posts said over time: first texts, edits and rollbacks become revisions; every other entry is kept as it was. */
export const revisions = step({
  name: "Revisions",
  file: "PostHistory",
  async take(batch, records) {
    const { db, source } = batch;
    const posts = await importedPosts(
      db,
      source,
      records.map((entry) => entry.postId),
    );
    const told = records.filter((entry) => {
      const post = posts.get(entry.postId);
      if (entry.kind < 1 || entry.kind > 9)
        batch.archive(entry.id, `history of kind ${entry.kind} (${OTHERS[entry.kind] ?? "other"})`);
      else if (!post) batch.archive(entry.id, "history of a post that is not here");
      else if (post.kind === "topic") batch.archive(entry.id, "history of the words about a tag");
      else return true;
      return false;
    });
    await tellCloseReasons(
      batch,
      records.filter((entry) => entry.kind === 10),
      posts,
    );
    const bodyOf = await bodies(batch, told);
    const authorOf = await findAuthors(batch, told);
    const drafts = await RevisionDrafts.open(
      batch,
      told.map((entry) => ({ revision: entry.revision, subject: posts.get(entry.postId) })),
    );
    for (const entry of told) {
      const post = posts.get(entry.postId);
      if (!post || post.kind === "topic") continue;
      const about = { kind: post.kind, id: post.id, authorId: authorOf(entry).personId, createdAt: entry.createdAt };
      drafts.tell(entry.revision, about, saidBy(entry, bodyOf.get(entry.id)));
      drafts.explain(entry.revision, entry.comment);
    }
    await insertRows(db, "Revision", drafts.added);
    await updateRows(db, "Revision", [...drafts.changed]);
    for (const { id, revision } of told)
      batch.came({ id, subjectId: drafts.idOf(revision), url: RevisionDrafts.address(source, revision) });
  },
});

function saidBy({ kind, text }: Entry, body: RichText | undefined) {
  if (TITLE.includes(kind)) return { title: text };
  if (TOPICS.includes(kind)) return { topics: tagNames(text).map(topicSlug) };
  return body ? { body } : {};
}

/** The texts among some entries, with links to what is here turned inside. */
async function bodies({ db, source }: Batch, entries: readonly Entry[]): Promise<Map<number, RichText>> {
  const read = entries
    .filter((entry) => BODY.includes(entry.kind))
    .map((entry) => ({ id: entry.id, text: fromMarkdownWithHtml(entry.text, { mapLink: absoluteLink(source.site) }) }));
  const pathOf = await findPaths(
    db,
    source,
    referencesIn(
      read.map(({ text }) => text),
      source.site,
    ),
  );
  return new Map(read.map(({ id, text }) => [id, linkInside(text, source.site, pathOf)]));
}
