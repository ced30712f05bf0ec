/** Why somebody is asked to be quiet, the most frequent first. */
export const reasons = ["advertising", "disrespect", "misleading", "flooding", "privacy", "otherwise"] as const;
export type Reason = (typeof reasons)[number];
