import type { Side } from "~/access/actor";
import { eachSide } from "~/modules/network/each-side";
import { rows, sql } from "~/platform/db/sql.server";
import { worthNaming } from "~/platform/words/weak-words";
import { nearest, rounded } from "./rules/nearest";
import { saidWords } from "./rules/said-words";
import { type Season, seasonNames } from "./rules/seasons";

/** A product or service that fits a need, by the words that it shares with it. */
export type FittingOffering = {
  id: number;
  name: string;
  text: string;
  price: number | null;
  /** How much more than the budget it costs; null where it fits or no price is said. */
  over: number | null;
  side: Side;
  words: string[];
  of: { slug: string; name: string };
};

type Need = { words: string; budgetTo: number | null; season?: Season | null };
type Found = Omit<FittingOffering, "over" | "words"> & { total: number };

const ofOne = 2;
/** What shares less than a third of what the closest shares is not close. */
const enough = 3;

/**
 * What organisations with a seat in a club offer that shares words with a need, whole ones that tell something there: what
 * shares most first, where being over the budget weighs as much as one word; at most two of one organisation, each side at least once.
 */
export async function offeringsFor(clubId: number, need: Need, take = 6): Promise<FittingOffering[]> {
  const said = saidWords(need.words);
  const season = need.season ? seasonNames[need.season] : [];
  const parts = [...said.flatMap(({ word, stem }) => [word, stem.replace(/i$/, "")]), ...season].filter(Boolean);
  if (parts.length === 0) return [];
  const found = await rows<Found>(sql`
    WITH seated AS (
      SELECT e.id, e.name, e.text, e.price, s.side, e.position, json_build_object('slug', o.slug, 'name', o.name) AS of,
        lower(e.name || ' ' || e.text) AS told
      FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" JOIN "Offering" e ON e."organisationId" = o.id
      WHERE s."clubId" = ${clubId} AND s.until IS NULL LIMIT 2000
    ) SELECT id, name, text, price, side, of, (SELECT count(*)::int FROM seated) AS total FROM seated
    WHERE EXISTS (SELECT 1 FROM unnest(${parts}::text[]) p WHERE position(p IN told) > 0) ORDER BY position, id LIMIT 400`);
  const near = nearest(found, { said, season, total: found[0]?.total ?? 0 });
  const most = near[0]?.score ?? 0;
  const close = near
    .filter((one) => one.score * enough >= most)
    .map((one) => ({ ...one, over: overBudget(one.price, need.budgetTo) }))
    .map((one) => ({ ...one, score: one.over === null ? one.score : rounded(one.score - one.heaviest) }))
    .sort((one, other) => other.score - one.score || Number(one.over !== null) - Number(other.over !== null));
  const fair = close.filter((one, place) => countBefore(close, one, place) < ofOne);
  return eachSide(fair, take).map(({ score: _score, heaviest: _heaviest, total: _total, words, ...one }) => ({
    ...one,
    words: worthNaming(words),
  }));
}

const countBefore = (all: readonly { of: { slug: string } }[], one: { of: { slug: string } }, place: number) =>
  all.slice(0, place).filter(({ of }) => of.slug === one.of.slug).length;

const overBudget = (price: number | null, budget: number | null) =>
  price !== null && budget !== null && price > budget ? price - budget : null;
