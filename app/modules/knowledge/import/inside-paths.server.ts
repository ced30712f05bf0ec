import type { Transaction } from "~/platform/db/database.server";
import type { ImportRow } from "./batch.server";
import { importedPeople, importedPosts } from "./find-imported.server";
import type { PathOf, Reference } from "./inside-links";
import { topicSlug } from "./topic-slug";

/** Finds where the things that some links point to are in the portal. */
export async function findPaths(db: Transaction, source: ImportRow, references: readonly Reference[]): Promise<PathOf> {
  if (references.length === 0) return () => undefined;
  const posts = await importedPosts(
    db,
    source,
    references.flatMap((one) => (one.kind === "post" ? one.ids : [])),
  );
  const people = await importedPeople(
    db,
    source,
    references.flatMap((one) => (one.kind === "person" ? one.id : [])),
  );
  const slugs = references.flatMap((one) => (one.kind === "tag" ? topicSlug(one.name) : []));
  const topics =
    slugs.length === 0
      ? []
      : await db.topic.findMany({ where: { clubId: source.clubId, slug: { in: slugs } }, select: { slug: true } });
  const known = new Set(topics.map((topic) => topic.slug));
  return (reference) => {
    if (reference.kind === "person") {
      const person = people.get(reference.id);
      return person && `/people/${person.handle}`;
    }
    if (reference.kind === "tag") {
      const slug = topicSlug(reference.name);
      return known.has(slug)
        ? `/clubs/${encodeURIComponent(source.clubSlug)}/topics/${encodeURIComponent(slug)}`
        : undefined;
    }
    const post = reference.ids.map((id) => posts.get(id)).find((one) => one !== undefined && one.kind !== "topic");
    return post && `/questions/${post.questionId}${post.kind === "answer" ? `#answer-${post.id}` : ""}`;
  };
}
