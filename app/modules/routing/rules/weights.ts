import type { TraitName } from "./traits";

/**
 * What each trait weighs in every club of the portal. Learned by `portal evaluate routing --club beer` on the first 80 % of
 * the questions of beer.stackexchange.com (dump of 2016-12: 472 questions from 2014-01-21 to 2016-02-19), ridge 0.1. Four
 * are raised by hand, because a site about one drink hardly has topics to tell people apart, while a club has vets and
 * bakers: topic (learned 0.02), words (0.09), closest (0.07), known (−0.03). The evaluation shows both, as "our rule" and
 * "as shipped".
 */
export const shippedWeights: Readonly<Record<TraitName, number>> = {
  latest: 0.43,
  recent: 0.52,
  steady: 0.31,
  lasting: 0.19,
  present: 0.49,
  topic: 0.6,
  words: 0.3,
  closest: 0.4,
  accepted: 0.15,
  known: 0.05,
  speed: 0.24,
};

/** What being asked much of late costs, learned with the weights: it multiplies the logarithm of the faded count of calls. */
export const shippedPrice = 0.4;

/**
 * What counts where answers tell nothing yet, in the same measure. Set by hand: no past that we may learn from has
 * declared topics, seats, languages or provinces.
 */
export const profileWeights = {
  declared: 1.2,
  credential: 1.5,
  expertRole: 0.9,
  curatorRole: 0.3,
  expertBodySeat: 0.7,
  otherSeat: 0.4,
  language: 0.3,
  otherLanguage: -0.8,
  place: 0.2,
  /** Instead, where the question itself says in which province it matters. */
  placeSaid: 0.6,
  /** Added where the question matters now: to whoever answers at once; less, the longer they usually take. */
  soon: 1,
  /** Times how much more of somebody's answers were given at the stage, or in the season, of the question than of everybody's. */
  stage: 0.5,
  season: 0.5,
  /** Taken off: the logarithm of how many questions wait for the person. */
  open: 0.4,
  askedOrganisation: 1.5,
  askedPerson: 4,
} as const;
