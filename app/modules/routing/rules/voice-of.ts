import type { SeatKind, Side } from "~/access/actor";
import type { PersonFacts } from "./asked";
import type { PastAnswer } from "./past-answer";

export type LikelyVoice = { organisationId: number | null; side: Side; seat: SeatKind | null };

/**
 * For whom a person would speak: the organisation that is asked, where they may speak for it; else as in their latest
 * answer; else for their organisation with a seat; else for themself.
 */
export function likelyVoice(
  facts: PersonFacts,
  answers: readonly PastAnswer[],
  askedOrganisationId: number | null,
): LikelyVoice {
  const self: LikelyVoice = { organisationId: null, side: facts.membership?.side ?? "buyer", seat: null };
  const asSeat = (one: PersonFacts["seats"][number]) => ({
    organisationId: one.organisationId,
    side: one.side,
    seat: one.kind,
  });
  const asked = facts.seats.find((one) => one.organisationId === askedOrganisationId);
  if (asked) return asSeat(asked);
  const latest = answers.reduce<PastAnswer | null>((last, one) => (!last || one.at > last.at ? one : last), null);
  if (latest?.organisationId === null && facts.membership) return self;
  const spoken = facts.seats.find((one) => one.organisationId === latest?.organisationId) ?? facts.seats[0];
  return spoken ? asSeat(spoken) : self;
}
