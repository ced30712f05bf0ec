import type { LoaderFunctionArgs } from "@remix-run/node";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { effectivenessFile } from "~/modules/curation/effectiveness-page.server";
import { effectivenessCsv } from "~/modules/curation/rules/effectiveness-csv";
import { readEffectivenessWish } from "~/modules/curation/rules/effectiveness-wish";
import { notFound } from "~/platform/http/respond.server";

/** The figures of a club's pieces as a table for spreadsheets. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const wish = readEffectivenessWish(new URL(request.url).searchParams);
  const name = `effectiveness-${club.id}-${context.now.toISOString().slice(0, 10)}.csv`;
  return new Response(effectivenessCsv(await effectivenessFile(club.id, wish, context.now)), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"` },
  });
}
