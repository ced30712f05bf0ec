import type { Actor, Side } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { engine } from "./engines.server";
import { clubWithSlug, facetsShown } from "./facets.server";
import type { Facet, HitView } from "./hit-view";
import { markedBy, readQuery } from "./rules/query";
import type { SearchAddress } from "./rules/search-path";
import { soughtIn } from "./rules/snippet";
import { answeredStates, type Filters, findableKinds, hitsPerPage, lastPage, mostCounted } from "./search-engine";
import { showHits } from "./show-hits.server";

export type SearchResults = {
  q: string;
  hits: HitView[];
  total: number;
  /** Whether there are more than are counted. */
  many: boolean;
  matched: "all" | "some";
  /** What was looked for instead of a mistyped word. */
  instead: string | null;
  facets: Facet[];
  page: number;
  more: boolean;
};

/** A page of what the actor may find; null when nothing was asked. */
export async function searchResults(actor: Actor, address: SearchAddress): Promise<SearchResults | null> {
  const query = readQuery(address.q);
  if (query.text === "") return null;
  const sight = visibleTo(actor);
  const page = Math.min(lastPage, Math.max(1, Math.trunc(Number(address.page)) || 1));
  const filters = await filtersOf(address);
  const found = await engine().search({ query, filters, sight, page, exact: address.exact !== "" });
  const sought = soughtIn([...markedBy(query), ...(found.instead ? markedBy(found.instead) : [])]);
  const [hits, facets] = await Promise.all([showHits(found.hits, sight, sought), facetsShown(found.facets, filters)]);
  const { total, matched, more } = found;
  return {
    q: query.text,
    hits,
    total: Math.min(total, mostCounted),
    many: total > mostCounted,
    matched,
    instead: found.instead?.text ?? null,
    facets,
    page,
    more: more && page < lastPage && hits.length <= hitsPerPage,
  };
}

async function filtersOf(address: SearchAddress): Promise<Filters> {
  const number = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
  return {
    kind: findableKinds.find((kind) => kind === address.kind),
    clubId: address.club === "" ? undefined : await clubWithSlug(address.club),
    topicId: number(address.topic),
    aimId: number(address.aim),
    side: (["buyer", "seller", "neutral"] as const).find((side: Side) => side === address.side),
    answered: answeredStates.find((state) => state === address.answered),
  };
}
