import type { Interest } from "./idea-kinds";

/**
 * By what the portal knows that an interest is true: a checked licence, acting for a buying or neutral organisation, an
 * earlier exchange with the organisation asked.
 */
export const evidences = ["credential", "organisation", "exchange"] as const;
export type Evidence = (typeof evidences)[number];

/** What each interest adds to the one that every vote counts. */
export const interestAdds: Record<Interest, number> = { none: 0, wouldBuy: 1, bought: 2, uses: 3 };
export const evidenceAdds = 2;

/**
 * How much a vote weighs by true interest: 1, and 1 more from somebody who would buy it, 2 from somebody who bought such a
 * thing, 3 from somebody who uses such a thing; and 2 more where the portal itself knows the interest to be true. Who sells
 * in the club weighs 1, whatever they say: they would sell it, not buy it. The lightest vote weighs 1, the heaviest 6.
 */
export function weightOf(vote: { interest: Interest; evidence: Evidence | null; seller: boolean }): number {
  if (vote.seller) return 1;
  return 1 + interestAdds[vote.interest] + (vote.evidence === null ? 0 : evidenceAdds);
}
