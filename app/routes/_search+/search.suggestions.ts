import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { hitPath } from "~/modules/search/rules/hit-path";
import { searchSuggestions } from "~/modules/search/search-suggestions.server";

/** What somebody may mean who is still typing, in their language; the search field asks for it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, t } = context;
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 300);
  const found = await searchSuggestions(actor, typed);
  const items = found.map((one) => ({
    to: hitPath(one, questionPath),
    title: one.name,
    kind: t(one.aim ? "search:facets.aim" : `search:kind.${one.kind}`),
    club: one.club?.name ?? null,
  }));
  const count = found.length > 0 ? t("search:suggestions.count", { count: found.length }) : "";
  return json(
    { label: t("search:suggestions.label"), count, items },
    { headers: { "Cache-Control": "private, max-age=30" } },
  );
}
