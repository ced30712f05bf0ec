import type { Enterable } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { row, sql } from "~/platform/db/sql.server";
import { Refusal } from "~/platform/result";

type TopicClub = Enterable & { id: number; clubId: number; slug: string; name: string };

/** The club of an address, for the pages of its topics. */
export async function clubNamed(slug: string): Promise<TopicClub | null> {
  return row(sql`SELECT id, id AS "clubId", slug, name, entry FROM "Club" WHERE slug = ${slug}`);
}

/** What the permission table asks about the club of a topic; refuses when there is no such club. */
export async function findTopicClub(db: Transaction, clubId: number) {
  const club = await db.club.findUnique({ where: { id: clubId }, select: { entry: true } });
  if (!club) throw new Refusal("missing", "topics:problem.missing");
  return { clubId, entry: club.entry };
}
