import type { usualMinutes } from "./usual-minutes";
import { profileWeights } from "./weights";

/** Who usually answers within half a day is asked first when something matters now. */
const halfDay = 12 * 60;

type Usual = ReturnType<typeof usualMinutes>;

/** Whether enough answers say that somebody usually answers soon. */
export const soonEnough = (usual: Usual): usual is NonNullable<Usual> =>
  usual !== null && usual.answers >= 3 && usual.minutes <= halfDay;

/** What the usual time of somebody adds where a question matters now. */
export const urgencyScore = (usual: Usual, urgent: boolean): number =>
  urgent && soonEnough(usual) ? profileWeights.soon * (1 - usual.minutes / (2 * halfDay)) : 0;
