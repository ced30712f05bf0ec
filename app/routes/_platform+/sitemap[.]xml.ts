import { documentMapFiles } from "~/modules/documents/site-map.server";
import { siteMapFiles } from "~/modules/knowledge/site-map.server";
import { baseUrl } from "~/platform/config.server";

/** The index of the site map. */
export async function loader() {
  const [files, documents] = await Promise.all([siteMapFiles(), documentMapFiles()]);
  const entry = (name: string) => `<sitemap><loc>${baseUrl}/sitemaps/${name}</loc></sitemap>`;
  const entries = [
    ...Array.from({ length: files }, (_, index) => entry(String(index + 1))),
    ...Array.from({ length: documents }, (_, index) => entry(`documents-${index + 1}`)),
  ];
  const text = `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</sitemapindex>`;
  return new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
