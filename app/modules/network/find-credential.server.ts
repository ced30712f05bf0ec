import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A credential with what permissions ask about: whose it is, their clubs, and whom they work for; refuses when there is none. */
export async function findCredential(db: Transaction, id: number) {
  const credential = await db.credential.findUnique({ where: { id } });
  if (!credential) throw new Refusal("missing", "credentials:problem.no-credential");
  const { personId } = credential;
  const [party] = await db.$queryRaw<{ clubId: number }[]>`
    SELECT x."clubId" FROM "ExternalClub" x WHERE x.id = ${credential.externalClubId}`;
  const clubs = await db.membership.findMany({ where: { personId }, select: { clubId: true } });
  const organisations = await db.staff.findMany({ where: { personId }, select: { organisationId: true } });
  return {
    ...credential,
    partyOfId: party?.clubId ?? null,
    clubIds: credential.externalClubId === null ? clubs.map(({ clubId }) => clubId) : party ? [party.clubId] : [],
    organisationIds: organisations.map(({ organisationId }) => organisationId),
  };
}
