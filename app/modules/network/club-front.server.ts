import type { Actor } from "~/access/actor";
import { type RowsOf, row, rowsTogether, type Sql, sql, together } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { excerpt } from "~/platform/rich-text/excerpt";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { type ClubGlance, clubSeenBy } from "./club-seen-by.server";

export type ClubFront = {
  club: ClubGlance;
  storyHtml: string;
  excerpt: string;
  createdAt: string;
  /** What people want to come of it. */
  aims: FrontTopic[];
  /** What it is about. */
  topics: FrontTopic[];
};

type FrontTopic = { slug: string; name: string; about: string; questionCount: number };

type Told = { storyHtml: string; storyText: string; createdAt: string } & Pick<ClubFront, "aims" | "topics">;

/** A club's about page: its story, its wanted outcomes and its topics. */
export async function clubFront(actor: Actor, slug: string | undefined): Promise<ClubFront | null> {
  return (await clubFrontBeside(actor, slug, () => ({})))?.front ?? null;
}

/** A club's front with the rows of other modules that are shown on it, by name, so that all of it is one round trip. */
export async function clubFrontBeside<Beside extends Record<string, object>>(
  actor: Actor,
  slug: string | undefined,
  beside: (clubId: number) => { [Name in keyof Beside]: Sql },
): Promise<{ front: ClubFront; beside: RowsOf<Beside> } | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club) return null;
  const found = await rowsTogether<{ told: Told; beside: RowsOf<Beside> }>({
    told: selectTold(club.id),
    beside: together(beside(club.id)),
  });
  const [[told], [shown]] = [found.told, found.beside];
  if (!told || !shown) return null;
  const { storyHtml, createdAt, aims, topics } = told;
  return {
    front: { club, storyHtml, excerpt: excerpt(told.storyText, 180), createdAt, aims, topics },
    beside: shown,
  };
}

const topicsOfKind = (kind: "subject" | "aim", most: number) => sql`
  coalesce((SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name, 'about', t.about, 'questionCount', t."questionCount")
    ORDER BY t."questionCount" DESC, t.name)
      FROM (SELECT * FROM "Topic" WHERE "clubId" = c.id AND kind = ${kind}::"TopicKind" ORDER BY "questionCount" DESC, name LIMIT ${most}) t), '[]')`;

const selectTold = (clubId: number) => sql`
  SELECT c."storyHtml", left(c."storyText", 400) AS "storyText", c."createdAt",
    ${topicsOfKind("aim", 12)} AS aims, ${topicsOfKind("subject", 24)} AS topics
  FROM "Club" c WHERE c.id = ${clubId}`;

/** A club's story as its owner edits it: Markdown, and the editor's JSON; both are empty where nothing was told. */
export async function clubStory(clubId: number): Promise<{ markdown: string; json: RichText | null }> {
  const told = await row<{ story: RichText; storyHtml: string }>(
    sql`SELECT story, "storyHtml" FROM "Club" WHERE id = ${clubId}`,
  );
  if (!told || told.storyHtml === "") return { markdown: "", json: null };
  return { markdown: toMarkdown(told.story), json: told.story };
}
