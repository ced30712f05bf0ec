import type { Actor } from "~/access/actor";
import { guest } from "~/access/actor";
import type { SearchAddress } from "~/modules/search/rules/search-path";
import { searchResults } from "~/modules/search/search-results.server";

/** An address of the search page that asks for these words and nothing else. */
export const address = (q: string, more: Partial<SearchAddress> = {}): SearchAddress => ({
  q,
  kind: "",
  club: "",
  topic: "",
  aim: "",
  side: "",
  answered: "",
  page: "",
  exact: "",
  ...more,
});

/** What somebody finds: a page of hits. */
export async function found(q: string, more: Partial<SearchAddress> = {}, actor: Actor = guest) {
  const results = await searchResults(actor, address(q, more));
  if (!results) throw new Error("Nothing was asked.");
  return results;
}

/** The titles that somebody finds, best first. */
export const titles = async (q: string, more: Partial<SearchAddress> = {}, actor: Actor = guest): Promise<string[]> =>
  (await found(q, more, actor)).hits.map(({ name }) => name);
