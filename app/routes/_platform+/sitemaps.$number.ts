import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentMapFile } from "~/modules/documents/site-map.server";
import { siteMapFile, siteMapFiles } from "~/modules/knowledge/site-map.server";
import { notFound } from "~/platform/http/respond.server";

/** One file of the site map. */
export async function loader({ params }: LoaderFunctionArgs) {
  const ofDocuments = /^documents-(\d{1,6})$/.exec(params.number ?? "")?.[1];
  if (ofDocuments) {
    const map = await documentMapFile(Number(ofDocuments));
    if (map === null) throw notFound();
    return new Response(map, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
  }
  const number = Number(params.number);
  if (!Number.isInteger(number) || number < 1 || number > (await siteMapFiles())) throw notFound();
  return new Response(await siteMapFile(number), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
