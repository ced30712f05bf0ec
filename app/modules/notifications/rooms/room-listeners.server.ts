import { rows, type Sql, sql } from "~/platform/db/sql.server";

type Said = { threadId: number; messageId: number; swarmId: number | null };

export const threadPath = (threadId: number): string => `/clubs/:club/room/threads/${threadId}`;
export const swarmPath = (swarmId: number): string => `/swarms/${swarmId}`;

const most = 200;

/**
 * Who should hear that something was said in a room: everybody inside a swarm, whoever spoke in a back room's thread
 * before. One notice stands for all that is said until it is read, or until the next day; what somebody adds within two
 * minutes belongs to what they said first.
 */
export async function roomListeners(
  { threadId, messageId, swarmId }: Said,
  { occurredAt }: { occurredAt: Date },
): Promise<number[]> {
  const [people, path] =
    swarmId === null ? [speakersIn(threadId), threadPath(threadId)] : [inside(swarmId), swarmPath(swarmId)];
  const dayBefore = new Date(occurredAt.getTime() - 86_400_000);
  const found = await rows<{ id: number }>(sql`
    SELECT one.id FROM (${people}) one WHERE NOT EXISTS (SELECT 1 FROM "Notification" n WHERE n."personId" = one.id AND n.kind = 'room-news'
      AND n.path = ${path} AND n."readAt" IS NULL AND n."createdAt" > ${dayBefore})
      AND NOT EXISTS (SELECT 1 FROM "RoomMessage" m JOIN "RoomMessage" f ON f."threadId" = m."threadId" AND f."authorId" = m."authorId" AND f.id < m.id
        AND f."createdAt" > m."createdAt" - interval '2 minutes' WHERE m.id = ${messageId}) LIMIT ${most}`);
  return found.map(({ id }) => id);
}

/** Who is inside a swarm for an organisation: they hear that the customer came. */
export async function swarmSellers({ swarmId }: { swarmId: number }): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT one.id FROM (${inside(swarmId)}) one JOIN "SwarmMember" m ON m."personId" = one.id AND m."swarmId" = ${swarmId}
    WHERE m."organisationId" IS NOT NULL LIMIT ${most}`);
  return found.map(({ id }) => id);
}

/** The title of the question around which a swarm was opened, which everybody reads who reads the question. */
export async function swarmQuestion(swarmId: number): Promise<string> {
  const found = await rows<{ title: string }>(
    sql`SELECT q.title FROM "Swarm" s JOIN "Question" q ON q.id = s."questionId" WHERE s.id = ${swarmId}`,
  );
  return found[0]?.title ?? "";
}

const speakersIn = (threadId: number): Sql =>
  sql`SELECT DISTINCT "authorId" AS id FROM "RoomMessage" WHERE "threadId" = ${threadId}`;
const inside = (swarmId: number): Sql =>
  sql`SELECT "personId" AS id FROM "SwarmMember" WHERE "swarmId" = ${swarmId} AND "joinedAt" IS NOT NULL AND "leftAt" IS NULL`;
