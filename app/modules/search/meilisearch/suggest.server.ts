import type { Index } from "meilisearch";
import type { Sight } from "~/access/visible-to";
import { plain } from "~/platform/words/plain";
import { wordsOf } from "~/platform/words/words";
import { spelled } from "../rules/spelled";
import type { Findable, FindableKind } from "../search-engine";
import { spelledWord } from "./documents";
import { filterOf } from "./search.server";

type Typing = { typed: string; sight: Sight; most: number };

/** Titles that continue what is being typed: the last word is left open, so that Meilisearch's prefix search goes on from it. */
export async function suggest(index: Index, { typed, sight, most }: Typing): Promise<Findable[]> {
  const words = [...wordsOf(plain(typed))].slice(-8);
  const last = words.pop();
  if (!last) return [];
  const answer = await index.search<{ kind: FindableKind; subjectId: number }>(
    [...words.map(({ word }) => spelledWord(word)), spelled(last.word)].join(" "),
    {
      filter: filterOf(sight, {}),
      attributesToSearchOn: ["spelledTitle"],
      matchingStrategy: "all",
      limit: most,
    },
  );
  return answer.hits.map(({ kind, subjectId }) => ({ kind, id: subjectId }));
}
