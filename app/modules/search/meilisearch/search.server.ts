import type { Index, MatchingStrategies, SearchResponse } from "meilisearch";
import type { Sight } from "~/access/visible-to";
import { isStopWord } from "~/platform/words/stop-words";
import type { Word } from "~/platform/words/words";
import { forgiven } from "../rules/edits";
import { type Query, soughtBy } from "../rules/query";
import {
  type FacetName,
  type Filters,
  type Findable,
  type FindableKind,
  type Found,
  hitsPerPage,
  type Wish,
} from "../search-engine";
import { fields, spelledWord } from "./documents";

type Hit = { kind: FindableKind; subjectId: number };
type Answer = Pick<SearchResponse<Hit>, "hits" | "facetDistribution" | "estimatedTotalHits">;
type Way = { q: string; on: string[]; strategy: MatchingStrategies };

const facetFields: Record<FacetName, string> = {
  kind: "kind",
  club: "clubId",
  topic: "topicIds",
  side: "side",
  answered: "answered",
};

/** Asks with every mark kept first; only where that finds nothing, by Meilisearch's own analysis, which forgives typos. */
export async function search(index: Index, wish: Wish): Promise<Found> {
  const { query } = wish;
  const ask = async ({ q, on, strategy }: Way): Promise<Answer> =>
    index.search<Hit>(q, {
      filter: filterOf(wish.sight, wish.filters),
      facets: Object.values(facetFields),
      attributesToSearchOn: on,
      matchingStrategy: strategy,
      offset: (wish.page - 1) * hitsPerPage,
      limit: hitsPerPage + 1,
    });
  const q = spelledQuery(query);
  if (q === "") return { ...shown({ hits: [] }), matched: "all", instead: null };
  const strict = await ask({ q, on: fields.spelled, strategy: "all" });
  if (totalOf(strict) > 0 || wish.exact) return { ...shown(strict), matched: "all", instead: null };
  if (query.words.some(({ word }) => forgiven(word) > 0)) {
    const own = await ask({ q: query.text, on: fields.own, strategy: "all" });
    if (totalOf(own) > 0) return { ...shown(own), matched: "all", instead: null };
  }
  if (soughtBy(query).size < 2) return { ...shown(strict), matched: "all", instead: null };
  const some = await ask({ q, on: fields.spelled, strategy: "frequency" });
  return { ...shown(some), matched: totalOf(some) > 0 ? "some" : "all", instead: null };
}

const totalOf = (answer: Answer): number => answer.estimatedTotalHits ?? answer.hits.length;

function shown(answer: Answer): Pick<Found, "hits" | "more" | "total" | "facets"> {
  const hits = answer.hits.map(({ kind, subjectId }): Findable => ({ kind, id: subjectId }));
  const facets = Object.entries(facetFields).flatMap(([facet, field]) =>
    Object.entries(answer.facetDistribution?.[field] ?? {}).map(([value, count]) => ({
      facet: facet as FacetName,
      value,
      count,
    })),
  );
  return { hits: hits.slice(0, hitsPerPage), more: hits.length > hitsPerPage, total: totalOf(answer), facets };
}

/** The query in spelled words; phrases stay together, unwanted words keep their minus. */
export function spelledQuery({ words, phrases, without }: Query): string {
  const one = ({ word, stem }: Word) => spelledWord(stem || word);
  const wanted = [
    ...words.map(one),
    ...phrases.map(
      (phrase) =>
        `"${phrase
          .filter(({ word }) => !isStopWord(word))
          .map(({ word }) => spelledWord(word))
          .join(" ")}"`,
    ),
  ];
  return wanted.length === 0 ? "" : [...wanted, ...without.map((word) => `-${one(word)}`)].join(" ");
}

/** What the reader may see and wants to see; only numbers and names of our own stand in it. */
export function filterOf(sight: Sight, { kind, clubId, topicId, aimId, side, answered }: Filters): string[] {
  const filter: string[] = [];
  if (!sight.all)
    filter.push(
      sight.clubIds.length === 0
        ? "membersOnly = false"
        : `(membersOnly = false OR clubId IN [${sight.clubIds.join(", ")}])`,
    );
  if (kind) filter.push(`kind = ${kind}`);
  if (clubId !== undefined) filter.push(`clubId = ${clubId}`);
  if (topicId !== undefined) filter.push(`topicIds = ${topicId}`);
  if (aimId !== undefined) filter.push(`topicIds = ${aimId}`);
  if (side) filter.push(`side = ${side}`);
  if (answered) filter.push(answered === "yes" ? "answered IN [yes, accepted]" : `answered = ${answered}`);
  return filter;
}
