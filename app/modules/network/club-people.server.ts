import type { Actor, ClubRole, Side } from "~/access/actor";
import { likeText } from "~/platform/db/like-text";
import { joined, row, rows, type Sql, sql } from "~/platform/db/sql.server";
import { type ClubGlance, clubSeenBy } from "./club-seen-by.server";
import type { MemberView } from "./network-view";
import { clubRoles } from "./rules/kinds";

export type ClubPeopleWish = { role?: ClubRole; side?: Side; q?: string; after?: string | null };
type Found = MemberView & { joinedAt: Date };
const perPage = 30;

/** The people of a club, those with a role first, then in the order in which they came. */
export async function clubPeople(actor: Actor, slug: string | undefined, wish: ClubPeopleWish) {
  const club = await clubSeenBy(actor, slug);
  return club && { club, ...(await membersOf(club, wish)) };
}

/** A page of a club's members; the caller has looked who is asking. */
export async function membersOf(
  club: ClubGlance,
  wish: ClubPeopleWish,
): Promise<{ people: MemberView[]; next: string | null }> {
  const conditions: Sql[] = [sql`m."clubId" = ${club.id}`];
  if (wish.role) conditions.push(sql`m.role = ${wish.role}::"ClubRole"`);
  if (wish.side) conditions.push(sql`coalesce(w.side, m.side) = ${wish.side}::"Side"`);
  if (wish.q)
    conditions.push(
      sql`(p.name ILIKE ${likeText(wish.q)} OR p.handle::text ILIKE ${likeText(wish.q)} OR m.title ILIKE ${likeText(wish.q)})`,
    );
  const cursor = readPlace(wish.after);
  if (cursor)
    conditions.push(
      sql`(m.role, m."joinedAt", m."personId") > (${cursor.role}::"ClubRole", ${cursor.joinedAt}, ${cursor.personId})`,
    );
  const found = await rows<Found>(sql`
    SELECT p.id AS "personId", p.handle, p.name, pr."avatarKey", m.role, coalesce(w.side, m.side) AS side, coalesce(nullif(w.title, ''), m.title) AS title,
      coalesce(w.verified, false) AS verified, w.organisation, m."joinedAt"
    FROM "Membership" m JOIN "Person" p ON p.id = m."personId" LEFT JOIN "Profile" pr ON pr."personId" = p.id
    LEFT JOIN LATERAL (
      SELECT s.side, st.title, st."verifiedAt" IS NOT NULL AS verified,
        json_build_object('slug', o.slug, 'name', o.name, 'logoKey', o."logoKey") AS organisation
      FROM "Staff" st JOIN "Seat" s ON s."organisationId" = st."organisationId" AND s."clubId" = m."clubId" AND s.until IS NULL
      JOIN "Organisation" o ON o.id = st."organisationId" WHERE st."personId" = p.id ORDER BY s.kind, o.id LIMIT 1) w ON true
    WHERE ${joined(conditions, " AND ")} ORDER BY m.role, m."joinedAt", m."personId" LIMIT ${perPage + 1}`);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  const next = found.length > perPage && last ? `${last.role}.${last.joinedAt.getTime()}.${last.personId}` : null;
  return { people: shown.map(({ joinedAt: _joinedAt, ...person }) => person), next };
}

function readPlace(text: string | null | undefined) {
  const [, name, at, id] = /^([a-z]+)\.(\d{1,15})\.(\d{1,9})$/.exec(text ?? "") ?? [];
  const role = clubRoles.find((one) => one === name);
  return role && at && id ? { role, joinedAt: new Date(Number(at)), personId: Number(id) } : null;
}

/** One member of a club by number, for the page that takes them out. */
export async function clubMember(
  clubId: number,
  personId: string | undefined,
): Promise<{ personId: number; name: string; role: ClubRole } | null> {
  if (!/^\d{1,9}$/.test(personId ?? "")) return null;
  return row<{ personId: number; name: string; role: ClubRole }>(sql`
    SELECT m."personId", p.name, m.role FROM "Membership" m JOIN "Person" p ON p.id = m."personId"
      WHERE m."clubId" = ${clubId} AND m."personId" = ${Number(personId)}`);
}
