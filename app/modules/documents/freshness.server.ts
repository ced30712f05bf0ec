import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { type RowsOf, rowsTogether, type Sql, sql } from "~/platform/db/sql.server";
import { answerSince, documentSince } from "./reading/since-columns";
import { type Clocked, clockDays, daysSince, dueAt } from "./rules/clocks";

type Subject = { kind: "document" | "answer"; id: number; clock: Clocked; now: Date };

export type VerificationView = { id: number; note: string; at: string; voice: VoiceView };
export type DoubtView = { id: number; reason: string; at: string; by: { handle: string; name: string } };

/** How fresh something is: since when it stands, when it is due, who looked at it last, and who doubts it. */
export type FreshnessView = {
  since: string;
  days: number;
  clockDays: number;
  due: string;
  overdue: boolean;
  verifications: VerificationView[];
  doubts: DoubtView[];
};

/** What a page reads to say how fresh something is; dates are texts. */
export type FreshnessRow = {
  start: { since: string | null };
  verifications: VerificationView;
  doubts: DoubtView;
};

/** How fresh a published document or an accepted answer is; null when it has not been brought out or accepted. */
export async function freshnessOf({ kind, id, ...when }: Subject): Promise<FreshnessView | null> {
  return freshnessFrom(await rowsTogether<FreshnessRow>(selectFreshness(kind, id)), when);
}

/** The same, out of rows that were read. */
export function freshnessFrom(
  { start: [start], verifications, doubts }: RowsOf<FreshnessRow>,
  { clock, now }: Pick<Subject, "clock" | "now">,
): FreshnessView | null {
  if (!start?.since) return null;
  const due = dueAt(clock, start.since);
  return {
    since: isoOf(start.since),
    days: daysSince(start.since, now),
    clockDays: clockDays[clock],
    due: due.toISOString(),
    overdue: due < now,
    verifications: verifications.map(({ at, ...rest }) => ({ ...rest, at: isoOf(at) })),
    doubts: doubts.map(({ at, ...rest }) => ({ ...rest, at: isoOf(at) })),
  };
}

const isoOf = (date: string): string => new Date(date).toISOString();

const clubOf: Record<Subject["kind"], Sql> = {
  document: sql`(SELECT d."clubId" FROM "Document" d WHERE d.id = c."subjectId")`,
  answer: sql`(SELECT q."clubId" FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" WHERE a.id = c."subjectId")`,
};

/** Selects what says how fresh something is, for a page that reads it with rows of its own. */
export const selectFreshness = (kind: Subject["kind"], id: number): Record<keyof FreshnessRow, Sql> => ({
  start: sql`SELECT ${kind === "document" ? documentSince(sql`${id}::int`) : answerSince(sql`${id}::int`)} AS since`,
  verifications: sql`
    SELECT c.id, c.note, c.at, ${voiceColumnIn(clubOf[kind])} AS voice FROM (SELECT f.*, f."personId" AS "authorId", f.at AS "createdAt", false AS sponsored
      FROM "Verification" f) c ${voiceJoins}
    WHERE c.kind = ${kind}::"VerifiedKind" AND c."subjectId" = ${id} ORDER BY c.at DESC, c.id DESC LIMIT 20`,
  doubts: sql`
    SELECT u.id, u.reason, u.at, json_build_object('handle', p.handle, 'name', p.name) AS by FROM "Doubt" u JOIN "Person" p ON p.id = u."personId"
    WHERE u.kind = ${kind}::"VerifiedKind" AND u."subjectId" = ${id} AND u."settledAt" IS NULL ORDER BY u.id DESC LIMIT 20`,
});
