import type { Content, EnterableClub, SaidFor } from "~/access/rules";
import type { TriedTogether } from "~/access/trial-rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** The facts of a trial that permissions and commands ask about. */
export type TrialFacts = Content &
  EnterableClub &
  SaidFor &
  TriedTogether & {
    id: number;
    ideaId: number | null;
    documentId: number | null;
    side: "buyer" | "seller" | "neutral";
    places: number;
    joinedCount: number;
    lastDay: string;
    /** Its last day has passed in the club's time zone. */
    ended: boolean;
    /** Its result is told. */
    finished: boolean;
  };

/** Loads a trial and holds the row until the transaction ends, so that its places add up; refuses when there is none. */
export async function findTrial(db: Transaction, id: number, now: Date): Promise<TrialFacts> {
  const [found] = await db.$queryRaw<TrialFacts[]>`
    SELECT t.id, t."clubId", c.visibility, c.entry, t."ideaId", t."documentId", t."authorId", t."organisationId", t.side, t.places, t."joinedCount",
      t."lastDay"::text AS "lastDay",
      t."removedAt" IS NOT NULL AS removed, t."removedById", t."reportCount" > 0 AS told,
        ARRAY(SELECT r."authorId" FROM "Trier" r WHERE r."trialId" = t.id) AS "trierIds",
      t."lastDay" < (${now}::timestamptz AT TIME ZONE coalesce(w."timeZone", 'Asia/Bangkok'))::date AS ended,
        EXISTS (SELECT 1 FROM "TrialResult" x WHERE x."trialId" = t.id) AS finished
    FROM "Trial" t JOIN "Club" c ON c.id = t."clubId" LEFT JOIN "WorkingCalendar" w ON w."clubId" = c.id WHERE t.id = ${id} FOR UPDATE OF t`;
  if (!found) throw new Refusal("missing", "trials:problem.no-trial");
  return found;
}

/** The same for what can only be done until its result is told. */
export async function findOpenTrial(db: Transaction, id: number, now: Date): Promise<TrialFacts> {
  const found = await findTrial(db, id, now);
  if (found.finished) throw new Refusal("conflict", "trials:problem.finished");
  return found;
}

/** What every event of a trial says. */
export const ofTrial = ({ id, clubId, ideaId, documentId }: TrialFacts) => ({
  trialId: id,
  clubId,
  ideaId,
  documentId,
});
