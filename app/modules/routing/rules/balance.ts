import type { Side } from "~/access/actor";
import type { CandidateReason } from "../candidate";

/** Somebody in a ranking that is not balanced yet. */
export type Ranked = { personId: number; organisationId: number | null; side: Side; score: number };

/** How much of what was lately answered in the club each organisation answered, from 0 to 1. */
export type Shares = ReadonlyMap<number, number>;

/** What an organisation's share costs, and what it costs to be of an organisation that stands higher in the list already. */
export const fairness = { share: 1.2, again: 0.9 } as const;

export type Balanced<One extends Ranked> = One & { moved: CandidateReason[] };

/**
 * Puts a ranking in the order in which people are asked. Fair across organisations: what one answered lately counts
 * against it, and each further voice of one organisation more so. Free of conflicts of interest: right after a seller at
 * the top comes somebody of another organisation, or somebody who sells nothing.
 */
export function balanced<One extends Ranked>(ranked: readonly One[], shares: Shares, take: number): Balanced<One>[] {
  const waiting = [...ranked].sort(byScore);
  const places = new Map(waiting.map((one, place) => [one.personId, place]));
  const taken: Balanced<One>[] = [];
  const voices = new Map<number, number>();
  const worth = (one: One) => one.score - costOf(one, { shares, voices });
  // one more than wished where a lone seller would be asked alone
  while (waiting.length > 0 && (taken.length < take || (taken.length === 1 && taken[0]?.side === "seller"))) {
    const first = taken[0];
    const beside = taken.length === 1 && first?.side === "seller" ? first : null;
    const best = bestOf(waiting, worth, () => true);
    const other = beside ? bestOf(waiting, worth, (one) => !competesAlone(one, beside)) : best;
    const next = other ?? (taken.length < take ? best : null);
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    const place = places.get(next.personId) ?? 0;
    const moved: CandidateReason[] = [];
    if (beside && other === next && next !== best) moved.push({ kind: "balance", beside: beside.side });
    else if (place !== taken.length) {
      const share = next.organisationId === null ? 0 : (shares.get(next.organisationId) ?? 0);
      moved.push({ kind: "fairness", share, moved: place < taken.length ? "back" : "forward" });
    }
    if (next.organisationId !== null) voices.set(next.organisationId, (voices.get(next.organisationId) ?? 0) + 1);
    taken.push({ ...next, moved });
  }
  return taken;
}

function costOf(one: Ranked, { shares, voices }: { shares: Shares; voices: ReadonlyMap<number, number> }): number {
  if (one.organisationId === null) return 0;
  const share = one.side === "seller" ? (shares.get(one.organisationId) ?? 0) : 0;
  return fairness.share * share + fairness.again * (voices.get(one.organisationId) ?? 0);
}

/** Whether asking this one beside the seller leaves that seller's interest unanswered. */
const competesAlone = (one: Ranked, seller: Ranked) =>
  one.side === "seller" && one.organisationId === seller.organisationId;

const byScore = (one: Ranked, other: Ranked) => other.score - one.score || one.personId - other.personId;

function bestOf<One extends Ranked>(
  list: readonly One[],
  worth: (one: One) => number,
  fits: (one: One) => boolean,
): One | null {
  let best: One | null = null;
  for (const one of list) if (fits(one) && (best === null || worth(one) > worth(best))) best = one;
  return best;
}
