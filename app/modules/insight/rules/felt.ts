/** How the work went for those who did it: how many said so, and how many of them the best of three steps. */
export type WorkFare = { people: number; success: number; effort: number; feeling: number };

/** How it was for a side: whether what they read helped them, and how their own work went. */
export type Felt = { helped: number; judged: number; work: WorkFare | null };

/** Of fewer people than these nothing is told of how work went: each could be guessed. */
export const fewestTold = 5;

/** Fewer people than these are marked. */
export const fewBelow = 10;
