import type { Stage } from "./stage";

/** One thing that somebody did, so many hours before now. */
export type Act = { hoursAgo: number; play(stage: Stage, when: { now: Date }): Promise<unknown> };

/** Plays acts in the order in which they happened, and tells how far it is. */
export async function playInOrder(acts: readonly Act[], stage: Stage, frame: { now: Date; log(line: string): void }): Promise<void> {
  const inOrder = [...acts].sort((one, other) => other.hoursAgo - one.hoursAgo);
  const quarter = Math.ceil(inOrder.length / 4);
  for (const [index, act] of inOrder.entries()) {
    if (act.hoursAgo < 0) throw new Error(`An act of the demo would happen ${-act.hoursAgo} hours from now.`);
    await act.play(stage, { now: new Date(frame.now.getTime() - act.hoursAgo * 3_600_000) });
    if ((index + 1) % quarter === 0) frame.log(`  ${index + 1} of ${inOrder.length} acts; it is ${Math.round(act.hoursAgo / 24)} days ago`);
  }
}
