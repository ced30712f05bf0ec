import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Enterable } from "~/access/rules";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { renewable, renewedUntil } from "../rules/sharing";
import type { AgreementView } from "../sharing-view";
import { sellersOf } from "./handover-rows.server";

type Row = Omit<AgreementView, "until" | "proposedAt" | "state" | "may" | "renewedUntil"> & {
  clubId: number;
  until: Date;
  proposedAt: Date;
  accepted: boolean | null;
  endedAt: Date | null;
};
type Which = { clubId: number; entry: Enterable["entry"]; now: Date };

/** Agreements (alias `g`) of a club in which the actor's organisations give or are given something, newest first. */
export async function agreementRows(
  actor: Actor,
  { clubId, entry, now }: Which,
  { where, take }: { where: Sql; take: number },
): Promise<AgreementView[]> {
  const own = sellersOf(actor, clubId);
  const mark = (alias: Sql) =>
    sql`json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name, 'side', ${alias}.side)`;
  const found = await rows<Row>(sql`
    SELECT g.id, g."clubId", g.fields::text[] AS fields, g.purpose, g.until, g."proposedAt", g.accepted, g."endedAt", g."renewsId",
      (SELECT max(r.id) FROM "SharingAgreement" r WHERE r."clubId" = g."clubId" AND r."fromOrganisationId" = g."fromOrganisationId"
        AND r."toOrganisationId" = g."toOrganisationId"
        AND r.id > g.id AND r."endedAt" IS NULL AND r.accepted IS NOT FALSE AND r.until > ${now}) AS "goesOn", ${mark(sql`f`)} AS "from",
          ${mark(sql`t`)} AS "to",
      (SELECT count(*)::int FROM "SharingUse" u WHERE u."agreementId" = g.id) AS "useCount"
    FROM "SharingAgreement" g JOIN "Organisation" f ON f.id = g."fromOrganisationId" JOIN "Organisation" t ON t.id = g."toOrganisationId"
    WHERE g."clubId" = ${clubId} AND (g."fromOrganisationId" = ANY(${own}::int[]) OR g."toOrganisationId" = ANY(${own}::int[])) AND ${where}
      ORDER BY g.id DESC LIMIT ${take}`);
  return found.map(({ accepted, endedAt, until, proposedAt, goesOn, clubId: _club, ...row }) => {
    const state = stateOf({ accepted, endedAt, until }, now);
    const standing = state === "offered" || state === "agreed";
    const answer = state === "offered" && can(actor, "agreement.answer", { clubId, entry, organisationId: row.to.id });
    const end = [row.from.id, row.to.id].some((organisationId) => can(actor, "agreement.end", { organisationId }));
    const term = { proposedAt, until };
    const again = accepted && endedAt === null && goesOn === null && renewable(term, now);
    const renew = again && can(actor, "agreement.propose", { clubId, entry, organisationId: row.from.id });
    return {
      ...row,
      goesOn,
      renewedUntil: renew ? renewedUntil(term, now).toISOString() : null,
      until: until.toISOString(),
      proposedAt: proposedAt.toISOString(),
      state,
      may: { answer, end: standing && end },
    };
  });
}

/** Where an agreement stands. */
function stateOf(
  { accepted, endedAt, until }: { accepted: boolean | null; endedAt: Date | null; until: Date },
  now: Date,
): AgreementView["state"] {
  if (endedAt) return "ended";
  if (accepted === false) return "declined";
  if (until <= now) return "lapsed";
  return accepted ? "agreed" : "offered";
}
