import type { PersonActor } from "~/access/actor";
import { database } from "~/platform/db/database.server";

/** The actor for a person, as if they were signed in with a confirmed address: for seeds, jobs and the command line. */
export async function actorOf(personId: number): Promise<PersonActor> {
  const [memberships, affiliations, seats, credentials, sanctions, account] = await Promise.all([
    database.membership.findMany({
      where: { personId },
      select: { clubId: true, role: true, side: true, title: true },
    }),
    database.staff.findMany({ where: { personId }, select: { organisationId: true, role: true } }),
    database.seat.findMany({
      where: { until: null, organisation: { staff: { some: { personId } } } },
      select: { clubId: true, organisationId: true, kind: true, side: true },
    }),
    database.credential.findMany({
      where: {
        personId,
        accepted: true,
        externalClubId: null,
        revokedAt: null,
        OR: [{ validUntil: null }, { validUntil: { gt: new Date() } }],
      },
      select: { kind: true },
      distinct: "kind",
    }),
    database.sanction.findMany({
      where: { personId, beganAt: { not: null }, liftedAt: null, OR: [{ until: null }, { until: { gt: new Date() } }] },
      select: { id: true, clubId: true, reason: true, until: true },
    }),
    database.account.findUnique({ where: { personId }, select: { administrator: true } }),
  ]);
  return {
    kind: "person",
    id: personId,
    administrator: account?.administrator ?? false,
    confirmed: true,
    memberships,
    affiliations,
    seats,
    credentials,
    sanctions: sanctions.map(({ until, ...sanction }) => ({ ...sanction, until: until?.toISOString() ?? null })),
  };
}
