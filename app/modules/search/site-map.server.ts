import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
import { documentsOnMap } from "~/modules/documents/site-map.server";
import { questionsOnMap } from "~/modules/knowledge/site-map.server";
import { baseUrl } from "~/platform/config.server";
import { row, rows, type Sql, sql } from "~/platform/db/sql.server";

/** A page that everybody may see, and when something last happened there. */
type MapPage = { url: string; at?: Date };

/** Numbered things: the highest number there is, and the pages of those from one number to before another. */
type Listed = { last: Sql; between: (from: number, until: number) => Promise<MapPage[]> };

/** How many numbers one file of the site map covers. */
const perFile = 5000;

const pages = ["/", "/clubs", "/questions"].map((url): MapPage => ({ url }));

const lists: Record<string, Listed> = {
  clubs: {
    last: sql`SELECT greatest(max(id), 1) FROM "Club"`,
    async between(from, until) {
      const clubs = await rows<MapPage>(sql`
        SELECT '/clubs/' || slug AS url, "activeAt" AS at FROM "Club" WHERE id >= ${from} AND id < ${until} AND visibility = 'public' ORDER BY id`);
      return from === 0 ? [...pages, ...clubs] : clubs;
    },
  },
  questions: questionsOnMap,
  documents: documentsOnMap,
  ideas: {
    last: sql`SELECT max(id) FROM "Idea"`,
    between: (from, until) =>
      rows<MapPage>(sql`
        SELECT '/ideas/' || i.id AS url, i."activeAt" AS at FROM "Idea" i JOIN "Club" c ON c.id = i."clubId"
        WHERE i.id >= ${from} AND i.id < ${until} AND i."removedAt" IS NULL AND i."mergedIntoId" IS NULL AND c.visibility = 'public' ORDER BY i.id`),
  },
  trials: {
    last: sql`SELECT max(id) FROM "Trial"`,
    between: (from, until) =>
      rows<MapPage>(sql`
        SELECT '/trials/' || t.id AS url, coalesce(r."createdAt", t."createdAt") AS at FROM "Trial" t JOIN "Club" c ON c.id = t."clubId"
          LEFT JOIN "TrialResult" r ON r."trialId" = t.id
        WHERE t.id >= ${from} AND t.id < ${until} AND t."removedAt" IS NULL AND c.visibility = 'public' ORDER BY t.id`),
  },
  collections: {
    last: sql`SELECT max(id) FROM "Collection"`,
    between: (from, until) =>
      rows<MapPage>(sql`
        SELECT '/collections/' || k.id AS url, k."changedAt" AS at FROM "Collection" k JOIN "Club" c ON c.id = k."clubId"
        WHERE k.id >= ${from} AND k.id < ${until} AND k."removedAt" IS NULL AND c.visibility = 'public' ORDER BY k.id`),
  },
};

/** The names of the files that the site map has. */
export async function siteMapFiles(): Promise<string[]> {
  const counted = Object.entries(lists).map(async ([name, list]) => {
    const last = (await row<{ last: number | null }>(sql`SELECT (${list.last})::int AS last`))?.last ?? 0;
    const files = last === 0 ? 0 : Math.floor(last / perFile) + 1;
    return Array.from({ length: files }, (_, index) => `${name}-${index + 1}`);
  });
  return (await Promise.all(counted)).flat();
}

/** One file of the site map by its name; null when there is none. */
export async function siteMapFile(name: string): Promise<string | null> {
  const [, of = "", number = ""] = /^([a-z]+)-(\d{1,6})$/.exec(name) ?? [];
  const list = Object.hasOwn(lists, of) ? lists[of] : undefined;
  if (!list || !(await siteMapFiles()).includes(name)) return null;
  const from = (Number(number) - 1) * perFile;
  const found = await list.between(from, from + perFile);
  if (found.length === 0) return emptyMap;
  const links = found.map(({ url, at }) => ({ url, lastmod: at?.toISOString() }));
  return (await streamToPromise(Readable.from(links).pipe(new SitemapStream({ hostname: baseUrl })))).toString();
}

// the library ends with an error where nothing is written
const emptyMap = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>`;
