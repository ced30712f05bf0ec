import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { clubTies, mostTies } from "~/modules/insight/club-ties.server";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { notFound } from "~/platform/http/respond.server";

/** People and ties for the picture of the network, as many as it can show. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const wish = readWish((name) => query.get(name));
  const found = await clubTies(context.actor, params.slug, { wish, now: context.now, most: mostTies });
  if (!found) throw notFound();
  return json({ nodes: found.nodes, ties: found.ties });
}
