import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { rows, sql } from "~/platform/db/sql.server";
import { steeringRefused } from "./events";
import type { SeatHolder, TermsView } from "./governance-view";
import type { DutyKind } from "./rules/acts";
import { type DutyView, dutyColumns } from "./sponsor-duties.server";
import { type DutyPromiseView, sponsorPromises } from "./sponsor-promises.server";

export type SponsorView = SeatHolder & {
  standing: boolean;
  /** What was agreed, the latest first; `used` is the worth of what was done in that time. */
  terms: (TermsView & { id: number; used: number })[];
  sums: { kind: DutyKind; count: number; value: number }[];
  duties: DutyView[];
  refused: number;
  /** How many promises it has made in all. */
  promised: number;
};
/** The same with what it promised, and what the reader may do about it. */
export type SponsorWithMay = SponsorView & { promises: DutyPromiseView[]; mayPromise: boolean; mayRecord: boolean };
export type SteeringAttempt = { at: string; person: string; handle: string; permission: string };

/** How much of what a sponsor did stands on the page of all of them; its own page has the rest. */
const mostDuties = 5;

/** The sponsors of a club: what was agreed, what they promised and did of their three duties, and how often their people were refused to steer. */
export async function sponsorsPage(actor: Actor, slug: string | undefined, now = new Date()) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "charter.see", club)) return null;
  const name = steeringRefused.eventName;
  const mayRead = can(actor, "steering.see", club);
  const [sponsors, attempts, promises] = await Promise.all([
    rows<SponsorView>(sql`
      SELECT o.id AS "organisationId", o.slug, o.name, o."logoKey", s.kind, s.side, s.until IS NULL AS standing,
        coalesce((SELECT json_agg(json_build_object('id', t.id, 'budget', t.budget, 'purpose', t.purpose, 'startsOn', t."startsOn",
          'endsOn', t."endsOn", 'used',
            (SELECT coalesce(sum(d.value), 0)::int FROM "SponsorDuty" d
              WHERE d."clubId" = s."clubId" AND d."organisationId" = o.id AND d."doneOn" BETWEEN t."startsOn" AND t."endsOn")) ORDER BY t."startsOn" DESC)
          FROM "SponsorTerms" t WHERE t."clubId" = s."clubId" AND t."organisationId" = o.id AND t."agreedAt" IS NOT NULL), '[]') AS terms,
        coalesce((SELECT json_agg(json_build_object('kind', k.kind, 'count', k.n, 'value', k.value) ORDER BY k.kind)
          FROM (SELECT kind, count(*)::int AS n, sum(value)::int AS value FROM "SponsorDuty" d
            WHERE d."clubId" = s."clubId" AND d."organisationId" = o.id GROUP BY kind) k), '[]') AS sums,
        coalesce((SELECT json_agg(d) FROM (SELECT ${dutyColumns} FROM "SponsorDuty" d JOIN "Person" p ON p.id = d."recordedById"
          WHERE d."clubId" = s."clubId" AND d."organisationId" = o.id ORDER BY d."doneOn" DESC, d.id DESC LIMIT ${mostDuties}) d), '[]') AS duties,
        (SELECT count(*)::int FROM "SponsorPromise" x WHERE x."clubId" = s."clubId" AND x."organisationId" = o.id) AS promised,
        (SELECT count(*)::int FROM "Event" e WHERE e."clubId" = s."clubId" AND e.name = ${name} AND (e.payload->>'organisationId')::int = o.id) AS refused
      FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" WHERE s."clubId" = ${club.id} AND s.kind = 'sponsor'
        ORDER BY s.until NULLS FIRST, s.since, o.id LIMIT 30`),
    mayRead
      ? rows<Omit<SteeringAttempt, "at"> & { at: Date }>(sql`
          SELECT e."occurredAt" AS at, p.name AS person, p.handle, e.payload->>'permission' AS permission FROM "Event" e
            JOIN "Person" p ON p.id = e."actorId"
          WHERE e."clubId" = ${club.id} AND e.name = ${name} ORDER BY e.id DESC LIMIT 50`)
      : [],
    sponsorPromises(club.id, now),
  ]);
  return {
    club,
    sponsors: sponsors.map((sponsor) => ({
      ...sponsor,
      promises: promises.filter(({ organisationId }) => organisationId === sponsor.organisationId),
      mayPromise: sponsor.standing && can(actor, "duty.promise", { ...club, organisationId: sponsor.organisationId }),
      mayRecord: sponsor.standing && can(actor, "duty.record", { ...club, organisationId: sponsor.organisationId }),
    })),
    attempts: attempts.map((one) => ({ ...one, at: one.at.toISOString() })),
    mayPropose: can(actor, "proposal.make", club),
    own: ownSponsor(actor, club.id, sponsors),
  };
}

/** The sponsor that the reader works for. */
const ownSponsor = (actor: Actor, clubId: number, sponsors: readonly SponsorView[]) =>
  sponsors.find(
    ({ organisationId }) =>
      actor.kind === "person" &&
      actor.seats.some((seat) => seat.clubId === clubId && seat.organisationId === organisationId),
  )?.name ?? null;
