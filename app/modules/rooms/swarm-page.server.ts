import type { Actor, Side } from "~/access/actor";
import { can } from "~/access/can";
import { row, rows, sql } from "~/platform/db/sql.server";
import { type MessagesPage, messageRows } from "./reading/message-rows.server";

type Member = {
  personId: number;
  organisationId: number | null;
  joined: boolean;
  joinedAt: Date | null;
  handle: string;
  name: string;
  organisation: string | null;
  side: Side;
};
type Found = {
  id: number;
  clubId: number;
  threadId: number;
  reason: string;
  closedAt: Date | null;
  answerId: number | null;
  question: { id: number; title: string };
  club: { slug: string; name: string; language: string };
};

export type SwarmPage = MessagesPage & {
  swarm: Omit<Found, "closedAt"> & { closedAt: string | null };
  people: Omit<Member, "joinedAt">[];
  /** The standing answers of its members, one of which may end it. */
  answers: { id: number; by: string; text: string }[];
  customer: boolean;
  may: { enter: boolean; write: boolean; invite: boolean; close: boolean };
};

/** A swarm with what was said in it; null when there is none or the actor was not let in. Who has not entered sees who is there, and no word. */
export async function swarmPage(actor: Actor, id: number, before: string | null): Promise<SwarmPage | null> {
  const [found, members] = await Promise.all([
    row<Found>(sql`SELECT s.id, s."clubId", s."threadId", s.reason, s."closedAt", s."answerId", json_build_object('id', q.id, 'title', q.title) AS question,
        json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club
      FROM "Swarm" s JOIN "Question" q ON q.id = s."questionId" JOIN "Club" c ON c.id = s."clubId" WHERE s.id = ${id}`),
    rows<Member>(sql`SELECT m."personId", m."organisationId", m."joinedAt" IS NOT NULL AS joined, m."joinedAt", p.handle, p.name, o.name AS organisation, coalesce(t.side, 'buyer') AS side
      FROM "SwarmMember" m JOIN "Person" p ON p.id = m."personId" LEFT JOIN "Organisation" o ON o.id = m."organisationId" JOIN "Swarm" s ON s.id = m."swarmId"
      LEFT JOIN "Seat" t ON t."organisationId" = m."organisationId" AND t."clubId" = s."clubId" WHERE m."swarmId" = ${id} AND m."leftAt" IS NULL ORDER BY m."invitedAt", p.id LIMIT 100`),
  ]);
  if (!found) return null;
  const about = { clubId: found.clubId, swarmClosed: found.closedAt !== null, swarmMembers: members };
  if (!can(actor, "swarm.see", about)) return null;
  const mine = members.find(({ personId }) => personId === actor.id);
  const since = mine?.organisationId === null ? mine.joinedAt : null;
  const close = can(actor, "swarm.close", about);
  const said = mine?.joined
    ? await messageRows(found.threadId, { personId: actor.id, since, before })
    : { messages: [], older: null };
  const answers = close
    ? await rows<{
        id: number;
        by: string;
        text: string;
      }>(sql`SELECT a.id, p.name AS by, left(a."bodyText", 80) AS text FROM "Answer" a JOIN "Person" p ON p.id = a."authorId"
        WHERE a."questionId" = ${found.question.id} AND a."removedAt" IS NULL AND a."authorId" = ANY(${members.map((one) => one.personId)}::int[]) ORDER BY a.id DESC LIMIT 20`)
    : [];
  return {
    swarm: { ...found, closedAt: found.closedAt?.toISOString() ?? null },
    people: members.map(({ joinedAt: _at, ...member }) => member),
    ...said,
    answers,
    customer: mine?.organisationId === null,
    may: {
      enter: can(actor, "swarm.enter", about),
      write: can(actor, "swarm.write", about),
      invite: can(actor, "swarm.invite", about),
      close,
    },
  };
}
