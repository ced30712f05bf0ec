import type { LoaderFunctionArgs } from "@remix-run/node";
import { siteMapFile } from "~/modules/search/site-map.server";
import { notFound } from "~/platform/http/respond.server";

/** One file of the site map. */
export async function loader({ params }: LoaderFunctionArgs) {
  const map = await siteMapFile(params.file ?? "");
  if (map === null) throw notFound();
  return new Response(map, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
