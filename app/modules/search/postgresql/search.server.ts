import { sql } from "~/platform/db/sql.server";
import { leavingOut, type Query, soughtBy, toTsquery } from "../rules/query";
import type { Found, Wish } from "../search-engine";
import { type Amended, amendQuery } from "./amend-query.server";
import { byCover, findHits, type Hits } from "./find-hits.server";
import { keptHits } from "./kept-hits.server";
import { rarest, weightOfTerms } from "./weigh-terms.server";

const few = 5;
const amendments = new WeakMap<Query, Promise<Amended>>();
const nothingFound: Hits = { hits: [], total: 0, more: false, facets: [] };

/** Finds what has all the words; where that is little, also compounds and mistyped words; where that is nothing, what has some of them. */
export async function search(wish: Wish): Promise<Found> {
  const { query } = wish;
  const tsquery = toTsquery(query, "&");
  if (tsquery === "") return { ...nothingFound, matched: "all", instead: null };
  const strict = await keptHits(tsquery, wish, () => findHits({ tsquery, rank: byCover(tsquery) }, wish));
  if (strict.total >= few || wish.exact) return { ...strict, matched: "all", instead: null };

  const amended = await amendedOnce(query);
  const wider = toTsquery(amended.query, "&", amended.lexeme);
  const all = wider === tsquery ? strict : await findHits({ tsquery: wider, rank: byCover(wider) }, wish);
  const instead = amended.corrected && all.total > 0 ? amended.query : null;
  if (all.total > 0 || soughtBy(query).size < 2) return { ...all, matched: "all", instead };
  const some = await withSome(amended, wish);
  return { ...some, matched: some.total > 0 ? "some" : "all", instead: null };
}

/** Whoever looks for several kinds by one query has it amended once. */
function amendedOnce(query: Query): Promise<Amended> {
  const known = amendments.get(query) ?? amendQuery(query);
  amendments.set(query, known);
  return known;
}

async function withSome({ query, lexeme, counts }: Amended, wish: Wish): Promise<Hits> {
  const terms = rarest(query.words, counts, lexeme);
  if (terms.length === 0) return nothingFound;
  const either = leavingOut(query, terms.map(({ lexeme: term }) => term).join(" | "));
  const mass = weightOfTerms(terms, { title: 2, text: 1 });
  return findHits({ tsquery: either, rank: sql`(${mass}) * (${mass})` }, wish);
}
