import type { Side } from "~/access/actor";
import { row, rows, sql } from "~/platform/db/sql.server";

export type SwarmMember = {
  personId: number;
  organisationId: number | null;
  joined: boolean;
  joinedAt: Date | null;
  handle: string;
  name: string;
  organisation: string | null;
  side: Side;
};
export type SwarmFacts = {
  id: number;
  clubId: number;
  threadId: number;
  reason: string;
  openedAt: Date;
  closedAt: Date | null;
  answerId: number | null;
  question: { id: number; title: string };
  club: { slug: string; name: string; language: string };
};

/** A swarm with its question and club; null when there is none. */
export const swarmFacts = (id: number): Promise<SwarmFacts | null> =>
  row<SwarmFacts>(sql`SELECT s.id, s."clubId", s."threadId", s.reason, s."openedAt", s."closedAt", s."answerId",
    json_build_object('id', q.id, 'title', q.title) AS question,
        json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club
      FROM "Swarm" s JOIN "Question" q ON q.id = s."questionId" JOIN "Club" c ON c.id = s."clubId" WHERE s.id = ${id}`);

/** Who is in a swarm or was invited to it and has not left, at most a hundred. */
export const swarmMembers = (id: number): Promise<SwarmMember[]> =>
  rows<SwarmMember>(sql`SELECT m."personId", m."organisationId", m."joinedAt" IS NOT NULL AS joined, m."joinedAt", p.handle, p.name,
    o.name AS organisation, coalesce(t.side, 'buyer') AS side
      FROM "SwarmMember" m JOIN "Person" p ON p.id = m."personId" LEFT JOIN "Organisation" o ON o.id = m."organisationId"
        JOIN "Swarm" s ON s.id = m."swarmId"
      LEFT JOIN "Seat" t ON t."organisationId" = m."organisationId" AND t."clubId" = s."clubId" WHERE m."swarmId" = ${id} AND m."leftAt" IS NULL
        ORDER BY m."invitedAt", p.id LIMIT 100`);
