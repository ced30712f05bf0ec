import type { Transaction } from "~/platform/db/database.server";
import type { SwarmFacts } from "./find-swarm.server";

/** Of those who are named in a room, the people who may enter it: nobody else hears that they were spoken of. */
export async function mayHearOf(
  db: Transaction,
  room: { clubId: number; swarm: SwarmFacts | null },
  named: { handles: readonly string[]; byId: number },
): Promise<number[]> {
  if (named.handles.length === 0) return [];
  const people = await db.person.findMany({
    where: { handle: { in: [...named.handles] }, id: { not: named.byId } },
    select: { id: true },
  });
  const ids = people.map(({ id }) => id);
  if (room.swarm) {
    const inside = room.swarm.swarmMembers.filter(({ joined }) => joined).map(({ personId }) => personId);
    return ids.filter((id) => inside.includes(id));
  }
  const seated = { seats: { some: { clubId: room.clubId, side: "seller" as const, until: null } } };
  const staff = await db.staff.findMany({
    where: { personId: { in: ids }, organisation: seated },
    select: { personId: true },
    distinct: ["personId"],
  });
  return staff.map(({ personId }) => personId);
}
