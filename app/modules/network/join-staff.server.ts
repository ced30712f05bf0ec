import type { StaffRole } from "~/access/actor";
import type { CommandContext } from "~/platform/command.server";
import { staffJoined } from "./events";

type Place = { organisationId: number; personId: number; role: StaffRole; title?: string };

/** Adds somebody to an organisation's people; tells whether they are new there, also when both come in the same moment. */
export async function joinStaff(
  { db, now, publish }: Pick<CommandContext, "db" | "now" | "publish">,
  place: Place,
): Promise<boolean> {
  const { organisationId, personId, role } = place;
  const { count } = await db.staff.createMany({ data: { ...place, createdAt: now }, skipDuplicates: true });
  if (count === 0) return false;
  await publish(staffJoined({ organisationId, personId, role }));
  return true;
}
