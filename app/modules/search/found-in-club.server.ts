import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { engine } from "./engines.server";
import { readQuery } from "./rules/query";
import type { FindableKind } from "./search-engine";

/** What a club has of some kinds that fits some words: the numbers of the first hits of each kind, best first. */
export async function foundInClub<Kind extends FindableKind>(
  actor: Actor,
  clubId: number,
  wish: { words: string; kinds: readonly Kind[] },
): Promise<Record<Kind, number[]>> {
  const query = readQuery(wish.words);
  const sight = visibleTo(actor);
  const hits = await Promise.all(
    wish.kinds.map(async (kind) => {
      if (query.text === "") return [kind, []] as const;
      const found = await engine().search({ query, filters: { kind, clubId }, sight, page: 1, exact: false });
      return [kind, found.hits.map(({ id }) => id)] as const;
    }),
  );
  return Object.fromEntries(hits) as Record<Kind, number[]>;
}
