import type { LoaderFunctionArgs } from "@remix-run/node";
import { clubMatrix } from "~/modules/insight/club-matrix.server";
import { matrixCsv } from "~/modules/insight/rules/matrix-csv";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { notFound } from "~/platform/http/respond.server";

/** The matrix as a table for spreadsheets: one line for each pair. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const wish = readWish((name) => query.get(name));
  const page = await clubMatrix(context.actor, params.slug, { wish, now: context.now });
  if (!page) throw notFound();
  const name = `matrix-${page.club.id}-${page.period.from}-${page.period.to}.csv`;
  return new Response(matrixCsv(page.matrix), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"` },
  });
}
