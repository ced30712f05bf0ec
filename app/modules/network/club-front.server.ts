import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { excerpt } from "~/platform/rich-text/excerpt";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { type ClubGlance, clubSeenBy } from "./club-seen-by.server";

export type ClubFront = {
  club: ClubGlance;
  storyHtml: string;
  excerpt: string;
  createdAt: string;
  topics: { slug: string; name: string; about: string; questionCount: number }[];
};

/** A club's front and its about page: its story and its topics. */
export async function clubFront(actor: Actor, slug: string | undefined): Promise<ClubFront | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club) return null;
  const told = await row<{ storyHtml: string; storyText: string; createdAt: Date; topics: ClubFront["topics"] }>(sql`
    SELECT c."storyHtml", left(c."storyText", 400) AS "storyText", c."createdAt",
      coalesce((SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name, 'about', t.about, 'questionCount', t."questionCount") ORDER BY t."questionCount" DESC, t.name)
        FROM (SELECT * FROM "Topic" WHERE "clubId" = c.id ORDER BY "questionCount" DESC, name LIMIT 24) t), '[]') AS topics
    FROM "Club" c WHERE c.id = ${club.id}`);
  if (!told) return null;
  return {
    club,
    storyHtml: told.storyHtml,
    excerpt: excerpt(told.storyText, 180),
    createdAt: told.createdAt.toISOString(),
    topics: told.topics,
  };
}

/** A club's story as its owner edits it: Markdown, and the editor's JSON. */
export async function clubStory(clubId: number): Promise<string> {
  const told = await row<{ story: RichText; storyHtml: string }>(
    sql`SELECT story, "storyHtml" FROM "Club" WHERE id = ${clubId}`,
  );
  return told && told.storyHtml !== "" ? toMarkdown(told.story) : "";
}
