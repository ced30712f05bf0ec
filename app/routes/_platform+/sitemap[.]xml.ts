import { siteMapFiles } from "~/modules/search/site-map.server";
import { baseUrl } from "~/platform/config.server";

/** The index of the site map. */
export async function loader() {
  const entries = (await siteMapFiles()).map((name) => `<sitemap><loc>${baseUrl}/sitemaps/${name}</loc></sitemap>`);
  const text = `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</sitemapindex>`;
  return new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
