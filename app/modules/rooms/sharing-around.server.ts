import type { Actor } from "~/access/actor";
import { row, rows, sql } from "~/platform/db/sql.server";
import { sellersOf } from "./reading/handover-rows.server";
import { sharedSql } from "./reading/shared-sql.server";

/** What agreements open of a customer's matter, to whom, and who has read it. */
export type SharingAround = {
  shared: { from: string; to: string; purpose: string; until: string; mine: boolean }[];
  uses: { id: number; by: string; organisation: string; at: string }[];
  stopped: boolean;
};

type Which = { questionId: number; clubId: number; customer: boolean; now: Date };

/** For the customer all of it with the last twenty readings; for a seller what is shared with it. */
export async function sharingAround(
  actor: Actor,
  { questionId, clubId, customer, now }: Which,
): Promise<SharingAround> {
  const own = sellersOf(actor, clubId);
  const [shared, uses, stop] = await Promise.all([
    rows<Omit<SharingAround["shared"][number], "until"> & { until: Date }>(sql`
      SELECT DISTINCT f.name AS "from", t.name AS "to", g.purpose, g.until, g."toOrganisationId" = ANY(${own}::int[]) AS mine
        FROM (${sharedSql(questionId, now)}) d
      JOIN "SharingAgreement" g ON g.id = d."agreementId" JOIN "Organisation" f ON f.id = g."fromOrganisationId"
        JOIN "Organisation" t ON t.id = g."toOrganisationId"
      WHERE ${customer} OR g."toOrganisationId" = ANY(${own}::int[]) ORDER BY f.name, t.name LIMIT 50`),
    customer
      ? rows<Omit<SharingAround["uses"][number], "at"> & { at: Date }>(sql`
          SELECT u.id, p.name AS by, o.name AS organisation, u.at FROM "SharingUse" u JOIN "SharingAgreement" g ON g.id = u."agreementId"
          JOIN "Organisation" o ON o.id = g."toOrganisationId" JOIN "Person" p ON p.id = u."personId" WHERE u."questionId" = ${questionId}
            ORDER BY u.id DESC LIMIT 20`)
      : [],
    row<{ stopped: boolean }>(
      sql`SELECT EXISTS (SELECT 1 FROM "SharingStop" WHERE "questionId" = ${questionId}) AS stopped`,
    ),
  ]);
  return {
    shared: shared.map((one) => ({ ...one, until: one.until.toISOString() })),
    uses: uses.map((use) => ({ ...use, at: use.at.toISOString() })),
    stopped: stop?.stopped ?? false,
  };
}
