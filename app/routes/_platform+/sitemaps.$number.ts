import type { LoaderFunctionArgs } from "@remix-run/node";
import { siteMapFile, siteMapFiles } from "~/modules/knowledge/site-map.server";
import { notFound } from "~/platform/http/respond.server";

/** One file of the site map. */
export async function loader({ params }: LoaderFunctionArgs) {
  const number = Number(params.number);
  if (!Number.isInteger(number) || number < 1 || number > (await siteMapFiles())) throw notFound();
  return new Response(await siteMapFile(number), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
