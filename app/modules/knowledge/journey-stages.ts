/** Where somebody is on the journey with what a club is about, in its order. */
export const journeyStages = ["aware", "choosing", "buying", "using", "caring", "recommending"] as const;
export type JourneyStage = (typeof journeyStages)[number];
