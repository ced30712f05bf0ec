import type { TraitName } from "./traits";

/** What each trait weighs. A first setting by hand; learned ones replace it. */
export const learnedWeights: Record<TraitName, number> = {
  recent: 0.6,
  steady: 0.6,
  ever: 0.2,
  topic: 0.8,
  focus: 0.5,
  words: 0.6,
  helpful: 0.2,
  accepted: 0.5,
  around: 0.3,
  known: 0.3,
  speed: 0.1,
};

/**
 * What counts where answers tell nothing yet, in the same measure. Set by hand: no history that we may learn from has
 * declared fields, seats, languages or provinces.
 */
export const profileWeights = {
  declared: 1.2,
  expertRole: 0.9,
  curatorRole: 0.3,
  expertBodySeat: 0.7,
  otherSeat: 0.4,
  language: 0.3,
  otherLanguage: -0.8,
  place: 0.2,
  askedOrganisation: 1.5,
  askedPerson: 4,
} as const;
