import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
import { baseUrl } from "~/platform/config.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import { questionPath } from "./rules/question-path";

/** Questions listed in one file of the site map. */
const perFile = 5000;

/** How many files of questions the site map has. */
export async function siteMapFiles(): Promise<number> {
  const last = await row<{ id: number | null }>(sql`SELECT max(id) AS id FROM "Question"`);
  return Math.floor((last?.id ?? 0) / perFile) + 1;
}

/** One file of the site map, numbered from 1: the questions everybody may see whose numbers fall into it. */
export async function siteMapFile(number: number): Promise<string> {
  const from = (number - 1) * perFile;
  const questions = await rows<{ id: number; title: string; activeAt: Date }>(sql`
    SELECT q.id, q.title, q."activeAt" FROM "Question" q JOIN "Club" c ON c.id = q."clubId"
    WHERE q.id >= ${from} AND q.id < ${from + perFile} AND q."removedAt" IS NULL AND c.visibility = 'public' ORDER BY q.id`);
  const pages = number === 1 ? await clubPages() : [];
  const links = [
    ...pages,
    ...questions.map((question) => ({ url: questionPath(question), lastmod: question.activeAt.toISOString() })),
  ];
  const stream = new SitemapStream({ hostname: baseUrl });
  return (await streamToPromise(Readable.from(links).pipe(stream))).toString();
}

async function clubPages() {
  const clubs = await rows<{ slug: string; activeAt: Date }>(
    sql`SELECT slug, "activeAt" FROM "Club" WHERE visibility = 'public' ORDER BY id LIMIT 5000`,
  );
  return [
    { url: "/" },
    { url: "/clubs" },
    { url: "/questions" },
    ...clubs.map((club) => ({ url: `/clubs/${club.slug}`, lastmod: club.activeAt.toISOString() })),
  ];
}
