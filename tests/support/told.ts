import type { Kind } from "~/modules/notifications/rules/kinds";
import { stopPurpose, writeStopLink } from "~/modules/notifications/rules/stop-link";
import { database, pool } from "~/platform/db/database.server";
import { signedToken } from "~/platform/signed-token.server";
import { settle } from "./settle";

/** What somebody is told, oldest first: kinds, with the variant where there is one. */
export async function toldTo(person: { id: number }): Promise<string[]> {
  const told = await database.notification.findMany({ where: { personId: person.id }, orderBy: { id: "asc" } });
  return told.map(({ kind, variant }) => (variant ? `${kind} ${variant}` : kind));
}

/** Everybody who is told something of a kind. */
export async function thoseTold(kind: Kind): Promise<number[]> {
  const told = await database.notification.findMany({ where: { kind }, select: { personId: true } });
  return told.map(({ personId }) => personId).sort((one, other) => one - other);
}

/** Lets the delay before letters pass, and whatever is due then run. */
export async function twoMinutesLater(): Promise<void> {
  await pool.query(`UPDATE graphile_worker._private_jobs j SET run_at = now() FROM graphile_worker._private_tasks t
    WHERE t.id = j.task_id AND t.identifier = 'write-letter'`);
  await settle();
}

/** Hands every event to its readers again, as after a crash. */
export async function deliverAgain(): Promise<void> {
  await pool.query(
    `SELECT graphile_worker.add_job('fan-out', json_build_object('eventId', id::text), max_attempts => 25) FROM "Event"`,
  );
  await settle();
}

/** Something a person is told, and the token in a letter about it that stops more like it. */
export async function aNotice(person: { id: number }): Promise<{ id: number; stopToken: string }> {
  const told = { personId: person.id, eventId: 0, kind: "mentioned", path: "/", createdAt: new Date() };
  const { id } = await database.notification.create({ data: told });
  const text = writeStopLink({ personId: person.id, matters: ["mentions"] });
  return { id, stopToken: await signedToken(database, stopPurpose, text) };
}
