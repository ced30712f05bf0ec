import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";

type Referral = {
  id: number;
  note: string;
  by: string;
  from: { slug: string; name: string };
  to: { slug: string; name: string; tagline: string; language: string; entry: "open" | "request" | "invitation" };
};

/** A suggestion that waits for the actor's own answer; null when it is somebody else's, was answered, or its link was cut. */
export async function ownReferral(actor: Actor, id: number): Promise<Referral | null> {
  return row<Referral>(sql`
    SELECT r.id, r.note, p.name AS by, json_build_object('slug', f.slug, 'name', f.name) AS "from",
      json_build_object('slug', t.slug, 'name', t.name, 'tagline', t.tagline, 'language', t.language, 'entry', t.entry) AS "to"
    FROM "MemberReferral" r JOIN "Club" f ON f.id = r."fromClubId" JOIN "Club" t ON t.id = r."toClubId" JOIN "Person" p ON p.id = r."referredById"
    WHERE r.id = ${id} AND r."personId" = ${actor.id ?? 0} AND r."answeredAt" IS NULL`);
}
