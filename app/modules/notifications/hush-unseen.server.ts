import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { wake } from "~/platform/realtime/wake.server";
import { seen, sightJoins } from "./reading/seen.server";

/** The bell no longer counts, and no letter tells, what its person may not see any more. */
async function hush(among: Sql): Promise<void> {
  const hushed = await rows<{ personId: number }>(sql`
    UPDATE "Notification" SET "readAt" = now(), "letterDueAt" = NULL WHERE id IN (
      SELECT n.id FROM "Notification" n ${sightJoins} WHERE ${among} AND n."readAt" IS NULL AND ${seen} IS NOT TRUE) RETURNING "personId"`);
  if (hushed.length > 0) await wake({ what: "inbox", people: [...new Set(hushed.map(({ personId }) => personId))] });
}

/** After a person lost a place. */
export const hushPerson = ({ personId }: { personId: number }): Promise<void> => hush(sql`n."personId" = ${personId}`);

/** After an organisation's seat ended: what concerned those who work there. */
export const hushStaff = ({ organisationId }: { organisationId: number }): Promise<void> =>
  hush(sql`n."personId" IN (SELECT "personId" FROM "Staff" WHERE "organisationId" = ${organisationId})`);

/** After something was taken from view. */
export const hushQuestion = ({ questionId }: { questionId: number }): Promise<void> =>
  hush(sql`n."questionId" = ${questionId}`);

/** Also of the ideas that became part of it. */
export const hushIdea = ({ ideaId }: { ideaId: number }): Promise<void> =>
  hush(sql`n."ideaId" IN (SELECT x.id FROM "Idea" x WHERE ${ideaId} IN (x.id, x."mergedIntoId"))`);

export const hushDocument = ({ documentId }: { documentId: number }): Promise<void> =>
  hush(sql`n."documentId" = ${documentId}`);

export const hushTrial = ({ clubId, trialId }: { clubId: number; trialId: number }): Promise<void> =>
  hush(sql`n."clubId" = ${clubId} AND (n.path = ${`/trials/${trialId}`} OR n.path LIKE ${`/trials/${trialId}/%`})`);

/** After a club closed its doors to strangers. */
export const hushClub = ({ clubId }: { clubId: number }): Promise<void> => hush(sql`n."clubId" = ${clubId}`);
