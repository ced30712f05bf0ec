import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";

/** Which organisation leaves which club, as the address says it. */
export type ExitWish = { slug: string | undefined; club: string | undefined; now: Date };

type Found = {
  organisation: { id: number; slug: string; name: string };
  club: { id: number; slug: string; name: string; chartered: boolean; hub: boolean };
  seatedSince: Date | null;
  answers: number;
  questions: number;
  comments: number;
  exit: { leftAt: string; downloadUntil: string; byVote: boolean } | null;
};

/**
 * What becomes of an organisation's seat in a club: before it leaves, what will happen; afterwards, until when it may
 * fetch its own data.
 */
export async function exitPage(actor: Actor, { slug, club, now }: ExitWish) {
  const clubId = Number(club);
  if (!Number.isSafeInteger(clubId)) return null;
  const found = await row<Found>(sql`
    SELECT json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) AS organisation,
      json_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'chartered', c."charteredAt" IS NOT NULL,
        'hub', c."hubOrganisationId" IS NOT DISTINCT FROM o.id) AS club,
      (SELECT s.since FROM "Seat" s WHERE s."clubId" = c.id AND s."organisationId" = o.id AND s.until IS NULL) AS "seatedSince",
      (SELECT count(*)::int FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" WHERE a."organisationId" = o.id AND q."clubId" = c.id) AS answers,
      (SELECT count(*)::int FROM "Question" q WHERE q."organisationId" = o.id AND q."clubId" = c.id) AS questions,
      (SELECT count(*)::int FROM "Comment" m WHERE m."organisationId" = o.id AND m."clubId" = c.id) AS comments,
      (SELECT json_build_object('leftAt', x."leftAt", 'downloadUntil', x."downloadUntil", 'byVote', x."proposalId" IS NOT NULL)
        FROM "SeatExit" x WHERE x."clubId" = c.id AND x."organisationId" = o.id ORDER BY x.id DESC LIMIT 1) AS exit
    FROM "Organisation" o CROSS JOIN "Club" c WHERE o.slug = ${slug ?? ""} AND c.id = ${clubId}`);
  if (!found) return null;
  const { seatedSince, ...rest } = found;
  const organisationId = found.organisation.id;
  const mayLeave = seatedSince !== null && can(actor, "seat.leave", { organisationId });
  const downloadable = seatedSince !== null || (found.exit !== null && new Date(found.exit.downloadUntil) > now);
  const mayDownload = can(actor, "exit.download", { organisationId, downloadable });
  if (!mayLeave && !mayDownload) return null;
  return { ...rest, seatedSince: seatedSince?.toISOString() ?? null, mayLeave, mayDownload };
}
