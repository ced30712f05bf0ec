import { z } from "zod";
import { forgetMentions, forgetRows } from "~/platform/holdings/forget.server";
import type { Holding } from "~/platform/holdings/holding";
import { defineJob, type Job } from "~/platform/jobs/define.server";

const Forgotten = z.object({
  personId: z.number(),
  former: z.string(),
  names: z.array(z.object({ handle: z.string(), name: z.string() })),
  email: z.string(),
});

/** Takes the name of somebody who left out of what a module keeps in a form of its own. */
type ForgetNamed = (who: { handle: string; name: string }, former: string) => Promise<void>;

/** Deletes what all modules hold of somebody who left and does not stay, and takes their name out of where others named them. */
export function forgetPerson(
  holdings: () => readonly Holding[],
  elsewhere: readonly ForgetNamed[] = [],
): Job<z.output<typeof Forgotten>> {
  return defineJob("forget-person", Forgotten, async ({ personId, former, names, email }) => {
    for (const holding of holdings()) await forgetRows(holding, { personId, email });
    for (const one of names) {
      await forgetMentions(one, former);
      for (const forget of elsewhere) await forget(one, former);
    }
  });
}
