import type { Actor } from "~/access/actor";
import type { ClubGlance } from "~/modules/network/club-seen-by.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import { roomClub } from "./back-room.server";
import { agreementRows } from "./reading/agreement-rows.server";
import type { AgreementView, SharingUseView } from "./sharing-view";

export type AgreementPage = {
  club: ClubGlance;
  agreement: AgreementView;
  uses: SharingUseView[];
  older: string | null;
};

const perPage = 30;

/** One agreement with everything that was read by it, for the people of its two sides; null for everybody else. */
export async function agreementPage(
  actor: Actor,
  { id, before, now }: { id: number; before: string | null; now: Date },
): Promise<AgreementPage | null> {
  const place = await row<{ slug: string }>(
    sql`SELECT c.slug FROM "SharingAgreement" g JOIN "Club" c ON c.id = g."clubId" WHERE g.id = ${id}`,
  );
  const club = place && (await roomClub(actor, place.slug));
  if (!club) return null;
  const [agreement] = await agreementRows(actor, { ...club, now }, { where: sql`g.id = ${id}`, take: 1 });
  if (!agreement) return null;
  const from = /^\d{1,9}$/.test(before ?? "") ? sql`AND u.id < ${Number(before)}` : sql``;
  const found = await rows<Omit<SharingUseView, "at" | "organisation"> & { at: Date }>(sql`
    SELECT u.id, p.name AS by, json_build_object('id', q.id, 'title', q.title) AS question, u.at FROM "SharingUse" u JOIN "Person" p ON p.id = u."personId"
    JOIN "Question" q ON q.id = u."questionId" WHERE u."agreementId" = ${id} ${from} ORDER BY u.id DESC LIMIT ${perPage + 1}`);
  const last = found[perPage - 1];
  return {
    club,
    agreement,
    uses: found.slice(0, perPage).map((use) => ({ ...use, organisation: agreement.to.name, at: use.at.toISOString() })),
    older: found.length > perPage && last ? String(last.id) : null,
  };
}
