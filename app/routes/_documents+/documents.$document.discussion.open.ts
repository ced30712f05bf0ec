import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { openThreads } from "~/modules/documents/open-threads.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { notFound } from "~/platform/http/respond.server";

/** What is open about a document's text, for the editor. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const open = await openThreads(context.actor, documentNumber(params.document));
  if (!open) throw notFound();
  return json(open, { headers: { "Cache-Control": "no-store" } });
}
