import type { Side } from "~/access/actor";
import { eachSide } from "~/modules/network/each-side";
import { rows, sql } from "~/platform/db/sql.server";
import { saidWords } from "./rules/said-words";

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

const ofOne = 2;
/** What shares less than a third of the words that the closest shares is not close. */
const enough = 3;

/**
 * What organisations with a seat in a club offer that shares words with a need: those that share most first, where being
 * over the budget weighs as much as one word; at most two of one organisation, each side at least once.
 */
export async function offeringsFor(
  clubId: number,
  need: { words: string; budgetTo: number | null },
  take = 6,
): Promise<FittingOffering[]> {
  const words = saidWords(need.words);
  if (words.length === 0) return [];
  const found = await rows<Omit<FittingOffering, "over">>(sql`
    SELECT f.* FROM (
      SELECT e.id, e.name, e.text, e.price, s.side, e.position, json_build_object('slug', o.slug, 'name', o.name) AS of,
        ARRAY(SELECT w FROM unnest(${words}::text[]) w WHERE position(w IN lower(e.name || ' ' || e.text)) > 0) AS words
      FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" JOIN "Offering" e ON e."organisationId" = o.id
      WHERE s."clubId" = ${clubId} AND s.until IS NULL LIMIT 2000
    ) f WHERE cardinality(f.words) > 0
    ORDER BY cardinality(f.words) - coalesce(f.price > ${need.budgetTo}::int, false)::int DESC, coalesce(f.price > ${need.budgetTo}::int, false), f.position, f.id LIMIT 60`);
  const most = Math.max(0, ...found.map((one) => one.words.length));
  const close = found.filter((one) => one.words.length * enough >= most);
  const fair = close.filter((one, place) => countBefore(close, one, place) < ofOne);
  return eachSide(fair, take).map((one) => ({ ...one, over: overBudget(one.price, need.budgetTo) }));
}

const countBefore = (all: readonly { of: { slug: string } }[], one: { of: { slug: string } }, place: number) =>
  all.slice(0, place).filter(({ of }) => of.slug === one.of.slug).length;

const overBudget = (price: number | null, budget: number | null) =>
  price !== null && budget !== null && price > budget ? price - budget : null;
