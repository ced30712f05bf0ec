import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { searchSimilarIdeas } from "~/modules/search/search-similar.server";

/** Ideas like the one whose title is being typed, with how they stand; the page on which one writes a wish wants to know. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const clubId = Number(searchParams.get("club"));
  const title = (searchParams.get("title") ?? "").slice(0, 300);
  const ideas =
    Number.isInteger(clubId) && clubId > 0 && clubId < 2 ** 31
      ? await searchSimilarIdeas(context.actor, { title, clubId, topics: searchParams.getAll("topic").slice(0, 8) })
      : [];
  return json({ ideas });
}
