import type { Actor, Side } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import { credentialJoins } from "./credential-columns.server";
import { holdsNow } from "./held-credentials.server";
import type { PersonView } from "./network-view";

/** A person as everybody may see them; clubs come from `clubCards`, which hides private ones from strangers. Never an address. */
export async function personPage(
  actor: Actor,
  handle: string | undefined,
): Promise<(PersonView & { own: boolean }) | null> {
  const person = await row<
    Omit<PersonView, "createdAt" | "side"> & { createdAt: Date; membershipSide: Side | null }
  >(sql`
    SELECT p.id, p.handle, p.name, p."createdAt", coalesce(pr.about, '') AS about, coalesce(pr.province, '') AS province,
      coalesce(pr.languages, '{}') AS languages, pr."avatarKey", EXISTS (SELECT 1 FROM "Account" a WHERE a."personId" = p.id) AS claimed,
      coalesce((SELECT json_agg(json_build_object('slug', o.slug, 'name', o.name, 'logoKey', o."logoKey", 'side', o.side, 'title', s.title,
        'verified', s."verifiedAt" IS NOT NULL)
        ORDER BY s.role, s."createdAt") FROM "Staff" s JOIN "Organisation" o ON o.id = s."organisationId" WHERE s."personId" = p.id),
          '[]') AS organisations,
      coalesce((SELECT json_agg(json_build_object('kind', cr.kind, 'issuer', cr.issuer, 'validUntil', cr."validUntil",
        'checkedBy', CASE WHEN co.id IS NULL THEN NULL ELSE json_build_object('slug', co.slug, 'name', co.name) END) ORDER BY cr.id)
        FROM "Credential" cr ${credentialJoins} WHERE cr."personId" = p.id AND cr.accepted AND cr."revokedAt" IS NULL AND ${holdsNow}),
          '[]') AS credentials,
      (SELECT m.side FROM "Membership" m JOIN "Club" c ON c.id = m."clubId" AND c.visibility = 'public' WHERE m."personId" = p.id GROUP BY m.side
        ORDER BY count(*) DESC, m.side LIMIT 1) AS "membershipSide"
    FROM "Person" p LEFT JOIN "Profile" pr ON pr."personId" = p.id WHERE p.handle = ${handle ?? ""}`);
  if (!person) return null;
  const { membershipSide, createdAt, ...rest } = person;
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    side: person.organisations[0]?.side ?? membershipSide ?? "buyer",
    own: actor.id === person.id,
  };
}
