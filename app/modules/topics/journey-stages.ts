/** Where somebody is on the journey with what a club is about, in its order. */
export const journeyStages = ["aware", "choosing", "buying", "using", "caring", "recommending"] as const;
export type JourneyStage = (typeof journeyStages)[number];

/** The stage that an address names. */
export const stageIn = (text: string | null): JourneyStage | undefined => journeyStages.find((stage) => stage === text);
