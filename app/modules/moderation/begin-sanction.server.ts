import { endWriting } from "~/modules/documents/end-writing.server";
import type { CommandContext } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { endSanctionInTime } from "./end-sanction.server";
import { memberSanctioned } from "./events";

type Begun = { clubId: number; personId: number; sanctionId: number; until: Date | null };

/** From now on somebody is quiet in a club: open texts close to them, and they hear of it, now and when its time is over. */
export async function beginSanction(
  { db, publish }: Pick<CommandContext, "db" | "publish">,
  { until, ...begun }: Begun,
): Promise<void> {
  const { sanctionId, personId } = begun;
  await publish(memberSanctioned(begun));
  await endWriting(db, { personId });
  if (until)
    await enqueue(db, endSanctionInTime, { payload: { sanctionId }, runAt: until, key: `end-sanction-${sanctionId}` });
}
