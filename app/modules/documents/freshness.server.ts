import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { row, rows, sql } from "~/platform/db/sql.server";
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

/** How fresh a published document or an accepted answer is; null when it has not been brought out or accepted. */
export async function freshnessOf({ kind, id, clock, now }: Subject): Promise<FreshnessView | null> {
  const [start, verifications, doubts] = await Promise.all([
    row<{ since: Date | null }>(
      sql`SELECT ${kind === "document" ? documentSince(sql`${id}::int`) : answerSince(sql`${id}::int`)} AS since`,
    ),
    rows<Omit<VerificationView, "at"> & { at: Date }>(sql`
      SELECT c.id, c.note, c.at, ${voiceColumn} AS voice FROM (SELECT f.*, f."personId" AS "authorId", f.at AS "createdAt", false AS sponsored FROM "Verification" f) c ${voiceJoins}
      WHERE c.kind = ${kind}::"VerifiedKind" AND c."subjectId" = ${id} ORDER BY c.at DESC, c.id DESC LIMIT 20`),
    rows<Omit<DoubtView, "at"> & { at: Date }>(sql`
      SELECT u.id, u.reason, u.at, json_build_object('handle', p.handle, 'name', p.name) AS by FROM "Doubt" u JOIN "Person" p ON p.id = u."personId"
      WHERE u.kind = ${kind}::"VerifiedKind" AND u."subjectId" = ${id} AND u."settledAt" IS NULL ORDER BY u.id DESC LIMIT 20`),
  ]);
  if (!start?.since) return null;
  const due = dueAt(clock, start.since);
  return {
    since: start.since.toISOString(),
    days: daysSince(start.since, now),
    clockDays: clockDays[clock],
    due: due.toISOString(),
    overdue: due < now,
    verifications: verifications.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    doubts: doubts.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
  };
}
