import { Clock } from "./clock";
import type { Stage } from "./stage";

/** One thing that somebody did, so many hours before now. */
export type Act = {
  hoursAgo: number;
  /** Nobody builds on it and it takes no number that is shown: it may happen at the same time as its neighbours. */
  aside?: boolean;
  play(stage: Stage, when: { now: Date }): Promise<unknown>;
};

type Frame = { now: Date; log(line: string): void };

const asideAtOnce = 6;

/** Plays acts in the order in which they happened, and tells how far it is. */
export async function playInOrder(acts: readonly Act[], stage: Stage, { now, log }: Frame): Promise<void> {
  const inOrder = [...acts].sort((one, other) => other.hoursAgo - one.hoursAgo);
  const quarter = Math.ceil(inOrder.length / 4);
  const clock = new Clock();
  let aside: Promise<unknown>[] = [];
  for (const [index, act] of inOrder.entries()) {
    if (act.hoursAgo < 0) throw new Error(`An act of the demo would happen ${-act.hoursAgo} hours from now.`);
    if (aside.length === asideAtOnce || !act.aside) {
      await Promise.all(aside);
      aside = [];
    }
    const moment = new Date(now.getTime() - act.hoursAgo * 3_600_000);
    if (act.aside) aside.push(act.play(stage, { now: moment }));
    else {
      await clock.runTo(moment);
      await act.play(stage, { now: moment });
      await clock.hear();
    }
    if ((index + 1) % quarter === 0)
      log(`  ${index + 1} of ${inOrder.length} acts; it is ${Math.round(act.hoursAgo / 24)} days ago`);
  }
  await Promise.all(aside);
  await clock.runTo(now);
}
