import type { ClubRole, PersonActor, Side, StaffRole } from "~/access/actor";
import { actorOf } from "~/modules/identity/actor-of.server";
import { database, pool } from "~/platform/db/database.server";
import type { EventType } from "~/platform/events";
import type { Result } from "~/platform/result";

/* Builders of the little worlds that tests act in. Each writes rows as commands would leave them. */

let count = 0;
const next = () => ++count;

export type TestPerson = { id: number; handle: string; name: string; email: string };

/** A person with a confirmed account. */
export async function aPerson(given: { name?: string; administrator?: boolean; claimable?: boolean } = {}): Promise<TestPerson> {
  const number = next();
  const [handle, email] = [`person-${number}`, `person-${number}@example.com`];
  const person = await database.person.create({ data: { handle, name: given.name ?? `Person ${number}` } });
  if (!given.claimable) {
    const administrator = given.administrator ?? false;
    await database.account.create({ data: { personId: person.id, email, passwordHash: "-", emailVerifiedAt: new Date(), administrator } });
  }
  return { id: person.id, handle, name: person.name, email };
}

/** The person as an actor, with the places they have by now. */
export const as = (person: { id: number }): Promise<PersonActor> => actorOf(person.id);

type ClubWish = { owner?: { id: number }; name?: string; entry?: "open" | "request" | "invitation"; visibility?: "public" | "private" };

/** A club, with an owner when one is given. */
export async function aClub({ owner, name, ...wish }: ClubWish = {}) {
  const number = next();
  const club = await database.club.create({ data: { slug: `club-${number}`, name: name ?? `Club ${number}`, story: { type: "doc", content: [{ type: "paragraph" }] }, ...wish } });
  if (owner) await aMember(club, owner, { role: "owner" });
  return club;
}

/** Makes somebody a member of a club, or takes a new person; returns them. */
export async function aMember(club: { id: number }, person?: { id: number }, place: { role?: ClubRole; side?: Side; title?: string } = {}): Promise<TestPerson> {
  const member = person ? { ...(await database.person.findUniqueOrThrow({ where: { id: person.id } })), email: "" } : await aPerson();
  await database.membership.create({ data: { clubId: club.id, personId: member.id, ...place } });
  await database.club.update({ where: { id: club.id }, data: { memberCount: { increment: 1 } } });
  return member;
}

type OrganisationWish = { owner?: { id: number }; name?: string; kind?: "brand" | "clinic" | "association" | "shop"; side?: Side; verified?: boolean };

/** An organisation, with an owner when one is given. */
export async function anOrganisation({ owner, name, kind = "brand", side = "seller", verified = false }: OrganisationWish = {}) {
  const number = next();
  const organisation = await database.organisation.create({
    data: { slug: `organisation-${number}`, name: name ?? `Organisation ${number}`, kind, side, verifiedAt: verified ? new Date() : null },
  });
  if (owner) await aStaffMember(organisation, owner, { role: "owner" });
  return organisation;
}

/** Makes somebody work for an organisation, or takes a new person; returns them. */
export async function aStaffMember(organisation: { id: number }, person?: { id: number }, place: { role?: StaffRole; title?: string } = {}): Promise<TestPerson> {
  const member = person ? { ...(await database.person.findUniqueOrThrow({ where: { id: person.id } })), email: "" } : await aPerson();
  await database.staff.create({ data: { organisationId: organisation.id, personId: member.id, role: place.role ?? "speaker", title: place.title ?? "" } });
  return member;
}

/** Seats an organisation in a club. */
export async function aSeat(club: { id: number }, organisation: { id: number; side: Side }, side?: Side) {
  return database.seat.create({ data: { clubId: club.id, organisationId: organisation.id, kind: "host", side: side ?? organisation.side } });
}

/** What was published of one kind of event, in order. */
export async function published<Payload extends object>(type: EventType<Payload>): Promise<Payload[]> {
  const events = await database.event.findMany({ where: { name: type.eventName }, orderBy: { id: "asc" } });
  return events.map((event) => type.parse(event.payload));
}

/** Letters that wait to be sent, as their job has them. */
export async function lettersWaiting(): Promise<{ to: string; subject: string; text: string }[]> {
  const { rows } = await pool.query<{ payload: { to: string; subject: string; text: string } }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'send-letter' ORDER BY j.id`,
  );
  return rows.map((row) => row.payload);
}

/** Why a command said no: its kind and its message, and the problem of one field when that is asked for. */
export function refusalOf(result: Result<unknown>): { kind: string; message: string; fields: Record<string, string> } {
  if (result.ok) throw new Error(`Expected a refusal, but it gave ${JSON.stringify(result.value)}`);
  const { kind, message, fields } = result.refusal;
  return { kind, message, fields };
}
