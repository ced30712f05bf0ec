import { baseUrl } from "~/platform/config.server";

/** What search engines may visit. */
export function loader() {
  const text = [
    "User-agent: *",
    "Disallow: /settings",
    "Disallow: /search",
    "Disallow: /ask",
    "Disallow: /dev/",
    `Sitemap: ${baseUrl}/sitemap.xml`,
    "",
  ].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
