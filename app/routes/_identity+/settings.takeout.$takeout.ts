import type { LoaderFunctionArgs } from "@remix-run/node";
import { takeoutFile } from "~/modules/identity/takeout-file.server";
import { numberIn } from "~/platform/http/known-number";
import { notFound } from "~/platform/http/respond.server";

/** What somebody takes along, for themselves alone. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const takeoutId = numberIn(params.takeout);
  const file = takeoutId && (await takeoutFile(context.actor, { takeoutId, now: context.now }));
  if (!file) throw notFound();
  return new Response(file.pieces, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
