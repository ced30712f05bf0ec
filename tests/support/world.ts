import type { ClubRole, PersonActor, SeatKind, Side, StaffRole } from "~/access/actor";
import { actorOf } from "~/modules/identity/actor-of.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { writeComment } from "~/modules/knowledge/write-comment.server";
import { database, pool } from "~/platform/db/database.server";
import type { EventType } from "~/platform/events";
import { type Result, unwrap } from "~/platform/result";

/* Builders of the little worlds that tests act in. Each writes rows as commands would leave them. */

let count = 0;
const next = () => ++count;

export type TestPerson = {
  id: number;
  handle: string;
  name: string;
  email: string;
  /** The person as an actor, with the places they have by now. */
  actor: () => Promise<PersonActor>;
};

type PersonWish = { name?: string; handle?: string; administrator?: boolean; claimable?: boolean };

/** A person with a confirmed account; a claimable one was imported and has none. */
export async function aPerson(given: PersonWish = {}): Promise<TestPerson> {
  const number = next();
  const [handle, email] = [given.handle ?? `person-${number}`, `person-${number}@example.com`];
  const person = await database.person.create({ data: { handle, name: given.name ?? `Person ${number}` } });
  if (!given.claimable) {
    const administrator = given.administrator ?? false;
    await database.account.create({
      data: { personId: person.id, email, passwordHash: "-", emailVerifiedAt: new Date(), administrator },
    });
  }
  return { id: person.id, handle, name: person.name, email, actor: () => actorOf(person.id) };
}

/** The person as an actor, with the places they have by now. */
export const as = (person: { id: number }): Promise<PersonActor> => actorOf(person.id);

async function personWith(id: number): Promise<TestPerson> {
  const { handle, name, account } = await database.person.findUniqueOrThrow({
    where: { id },
    include: { account: true },
  });
  return { id, handle, name, email: account?.email ?? "", actor: () => actorOf(id) };
}

type ClubWish = {
  owner?: { id: number };
  name?: string;
  entry?: "open" | "request" | "invitation" | "closed";
  visibility?: "public" | "private";
};

/** A club, with an owner when one is given. */
export async function aClub({ owner, name, ...wish }: ClubWish = {}) {
  const number = next();
  const club = await database.club.create({
    data: {
      slug: `club-${number}`,
      name: name ?? `Club ${number}`,
      story: { type: "doc", content: [{ type: "paragraph" }] },
      ...wish,
    },
  });
  if (owner) await aMember(club, owner, { role: "owner" });
  return club;
}

/** Makes somebody a member of a club, or takes a new person; returns them. */
export async function aMember(
  club: { id: number },
  person?: { id: number },
  place: { role?: ClubRole; side?: Side; title?: string } = {},
): Promise<TestPerson> {
  const member = person ? await personWith(person.id) : await aPerson();
  await database.membership.create({ data: { clubId: club.id, personId: member.id, ...place } });
  await database.club.update({ where: { id: club.id }, data: { memberCount: { increment: 1 } } });
  return member;
}

type OrganisationWish = {
  owner?: { id: number };
  name?: string;
  kind?: "brand" | "clinic" | "association" | "shop";
  side?: Side;
  verified?: boolean;
};

/** An organisation, with an owner when one is given. */
export async function anOrganisation({
  owner,
  name,
  kind = "brand",
  side = "seller",
  verified = false,
}: OrganisationWish = {}) {
  const number = next();
  const organisation = await database.organisation.create({
    data: {
      slug: `organisation-${number}`,
      name: name ?? `Organisation ${number}`,
      kind,
      side,
      verifiedAt: verified ? new Date() : null,
    },
  });
  if (owner) await aStaffMember(organisation, owner, { role: "owner" });
  return organisation;
}

/** Makes somebody work for an organisation, or takes a new person; returns them. */
export async function aStaffMember(
  organisation: { id: number },
  person?: { id: number },
  place: { role?: StaffRole; title?: string } = {},
): Promise<TestPerson> {
  const member = person ? await personWith(person.id) : await aPerson();
  await database.staff.create({
    data: {
      organisationId: organisation.id,
      personId: member.id,
      role: place.role ?? "speaker",
      title: place.title ?? "",
    },
  });
  return member;
}

/** Seats an organisation in a club. */
export async function aSeat(
  club: { id: number },
  organisation: { id: number; side: Side },
  side?: Side,
  kind: SeatKind = "host",
) {
  return database.seat.create({
    data: { clubId: club.id, organisationId: organisation.id, kind, side: side ?? organisation.side },
  });
}

/** A licence that somebody claimed; verified when it says by whom. */
export async function aCredential(
  person: { id: number },
  given: { kind?: string; number?: string; verifiedBy?: { id: number }; validUntil?: Date; decidedAt?: Date } = {},
) {
  const { kind = "veterinarian", number = `V-${next()}`, verifiedBy, validUntil, decidedAt = new Date() } = given;
  const decision = verifiedBy ? { decidedAt, decidedById: verifiedBy.id, accepted: true } : {};
  return database.credential.create({
    data: { personId: person.id, kind, number, issuer: "Veterinary Council", validUntil, ...decision },
  });
}

type Words = {
  title?: string;
  body?: string;
  topics?: string[];
  aims?: string[];
  as?: number | null;
  of?: string;
  stage?: string;
  thing?: string;
  province?: string;
  timing?: string;
  now?: Date;
};

/** A question of a club, asked by one of its members; new clubs and askers are made where none are given. */
export async function aQuestion(given: { club?: { id: number }; author?: { id: number } } & Words = {}) {
  const { club = await aClub(), author, now = new Date(), ...words } = given;
  const asker = author ?? (await aMember(club));
  const number = next();
  const initial = {
    title: `What about number ${number}`,
    body: `Somebody would like to know more about number ${number}.`,
  };
  const { questionId } = unwrap(await askQuestion(await as(asker), { clubId: club.id, ...initial, ...words }, { now }));
  const question = await database.question.findUniqueOrThrow({ where: { id: questionId } });
  return { ...question, club, author: await personWith(asker.id) };
}

/** An answer to a question, by a member of its club; a new member where none is given. */
export async function anAnswer(
  question: { id: number; clubId: number },
  given: { author?: { id: number } } & Words = {},
) {
  const {
    author = await aMember({ id: question.clubId }),
    body = `This is how it is, says answer ${next()}.`,
    as: organisationId,
    now = new Date(),
  } = given;
  const { answerId } = unwrap(
    await writeAnswer(await as(author), { questionId: question.id, body, as: organisationId }, { now }),
  );
  const answer = await database.answer.findUniqueOrThrow({ where: { id: answerId } });
  return { ...answer, author: await personWith(author.id) };
}

/** A comment on a question or an answer of a club; by a new member where nobody is given. */
export async function aComment(
  subject: { kind: "question" | "answer"; id: number; clubId: number },
  given: { author?: { id: number } } & Words = {},
) {
  const {
    author = await aMember({ id: subject.clubId }),
    body = `A remark, number ${next()}.`,
    as: organisationId,
    now = new Date(),
  } = given;
  const words = { subjectKind: subject.kind, subjectId: subject.id, body, as: organisationId };
  const { commentId } = unwrap(await writeComment(await as(author), words, { now }));
  return {
    ...(await database.comment.findUniqueOrThrow({ where: { id: commentId } })),
    author: await personWith(author.id),
  };
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
