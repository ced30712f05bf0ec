import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { searchSimilar } from "~/modules/search/search-similar.server";

/** Questions like the one whose title is being typed, with their state; the page on which one asks wants to know. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const clubId = Number(searchParams.get("club"));
  const title = (searchParams.get("title") ?? "").slice(0, 300);
  const questions =
    Number.isInteger(clubId) && clubId > 0 && clubId < 2 ** 31
      ? await searchSimilar(context.actor, { title, clubId })
      : [];
  return json({ questions });
}
