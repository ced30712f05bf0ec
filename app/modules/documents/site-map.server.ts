import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
import { baseUrl } from "~/platform/config.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import { documentPath } from "./rules/paths";

/** Documents listed in one file of the site map. */
const perFile = 5000;

const emptyMap = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>`;

/** How many files of documents the site map has. */
export async function documentMapFiles(): Promise<number> {
  const last = await row<{ id: number | null }>(
    sql`SELECT max(id) AS id FROM "Document" WHERE "publishedId" IS NOT NULL`,
  );
  return last?.id ? Math.floor(last.id / perFile) + 1 : 0;
}

/** One file of the site map, numbered from 1: the published documents that everybody may read; null when there is none. */
export async function documentMapFile(number: number): Promise<string | null> {
  if (!Number.isInteger(number) || number < 1 || number > (await documentMapFiles())) return null;
  const from = (number - 1) * perFile;
  const documents = await rows<{ id: number; title: string; publishedAt: Date }>(sql`
    SELECT d.id, v.title, d."publishedAt" FROM "Document" d JOIN "DocumentVersion" v ON v.id = d."publishedId" JOIN "Club" c ON c.id = d."clubId"
    WHERE d.id >= ${from} AND d.id < ${from + perFile} AND d."removedAt" IS NULL AND d.state <> 'archived' AND c.visibility = 'public' ORDER BY d.id`);
  if (documents.length === 0) return emptyMap;
  const links = documents.map((one) => ({ url: documentPath(one), lastmod: one.publishedAt.toISOString() }));
  return (await streamToPromise(Readable.from(links).pipe(new SitemapStream({ hostname: baseUrl })))).toString();
}
