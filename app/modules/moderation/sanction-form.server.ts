import type { Actor, ClubRole } from "~/access/actor";
import { can } from "~/access/can";
import { rowsTogether, sql } from "~/platform/db/sql.server";
import { contributions } from "./reading/contributions.server";
import { type Whom, whomOf } from "./reading/whom.server";
import { type Named, nameOf } from "./rules/contribution";
import { type Length, proposedLength } from "./rules/lengths";
import type { NamedView } from "./sanction-view";

type Person = {
  name: string;
  handle: string;
  role: ClubRole | null;
  ofPortal: boolean;
  before: number;
  under: number | null;
};

export type SanctionForm = Whom & {
  club: { slug: string; name: string; language: string };
  person: { name: string; handle: string };
  /** Why this curator cannot: it is themself, an owner, a moderator, or nobody with an account. */
  barred: "self" | "owner" | "moderator" | "portal" | null;
  /** The one that waits or holds already. */
  under: number | null;
  /** How often before. */
  before: number;
  length: Length;
  named: string;
  recent: NamedView[];
};
const most = 8;

/** What a curator is shown before asking somebody to be quiet; null when the asking person does not look after the club. */
export async function sanctionForm(
  actor: Actor,
  asked: { of: Named | null; slug: string; handle: string },
): Promise<SanctionForm | null> {
  const whom = await whomOf(asked);
  if (!whom || !can(actor, "curation.desk", whom)) return null;
  const { clubId, personId } = whom;
  const { clubs, people, recent } = await rowsTogether<{
    clubs: SanctionForm["club"];
    people: Person;
    recent: Omit<NamedView, "name"> & Named;
  }>({
    clubs: sql`SELECT slug, name, language FROM "Club" WHERE id = ${clubId}`,
    people: sql`SELECT p.name, p.handle, m.role, ac.administrator AS "ofPortal",
      (SELECT count(*)::int FROM "Sanction" s WHERE s."clubId" = ${clubId} AND s."personId" = p.id AND s."beganAt" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "SanctionAppeal" a WHERE a."sanctionId" = s.id AND a.granted)) AS before,
      (SELECT s.id FROM "Sanction" s WHERE s."clubId" = ${clubId} AND s."personId" = p.id AND s."liftedAt" IS NULL
        AND (s."beganAt" IS NOT NULL OR s."secondAt" IS NULL) AND (s.until IS NULL OR s.until > now()) ORDER BY s.id DESC LIMIT 1) AS under
      FROM "Person" p JOIN "Account" ac ON ac."personId" = p.id LEFT JOIN "Membership" m ON m."personId" = p.id AND m."clubId" = ${clubId}
      WHERE p.id = ${personId}`,
    recent: sql`SELECT t.kind, t.id, t.title, t.begins, t.path FROM ${contributions} t WHERE t."clubId" = ${clubId} AND t."authorId" = ${personId}
      ORDER BY (t.kind = ${asked.of?.kind ?? ""} AND t.id = ${asked.of?.id ?? 0}) DESC, t."createdAt" DESC LIMIT ${most}`,
  });
  const [club, person] = [clubs[0], people[0]];
  if (!club || !person) return null;
  const { name, handle, role, ofPortal, before, under } = person;
  const barred = can(actor, "sanction.give", { ...whom, role, ofPortal })
    ? null
    : whyNot(actor, { ...person, personId });
  return {
    ...{ ...whom, club, barred, under, before, person: { name, handle } },
    length: proposedLength(before),
    named: asked.of ? nameOf(asked.of) : "",
    recent: recent.map((one) => ({ ...one, name: nameOf(one) })),
  };
}

const whyNot = (actor: Actor, { personId, role, ofPortal }: Person & { personId: number }): SanctionForm["barred"] =>
  personId === actor.id ? "self" : ofPortal ? "portal" : role === "owner" ? "owner" : "moderator";
