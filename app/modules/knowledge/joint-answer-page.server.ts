import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import type { JointAnswerView, JointVoiceView } from "./joint-answer-view";
import { questionNumber } from "./rules/question-path";

type Row = Omit<JointAnswerView, "may" | "changedAt" | "voices"> & {
  body: RichText;
  changedAt: Date;
  voices: JointVoiceView[];
  draftedById: number;
  authorId: number;
  visibility: "public" | "private";
  entry: "open" | "request" | "invitation";
  removed: boolean;
  removedById: number | null;
  closed: boolean;
};

/** A joint answer with all that its voices said to it, for them alone; null for everybody else. */
export async function jointAnswerPage(
  actor: Actor,
  param: string | undefined,
): Promise<(JointAnswerView & { body: RichText }) | null> {
  const found = await row<Row>(sql`
    SELECT j.id, j."questionId", q.title, j.version, j.body, j."bodyHtml", j."changedAt", p.name AS "changedBy", j."answerId", j."draftedById",
      j."publishedVersion" IS NOT DISTINCT FROM j.version AS published, j."endedAt" IS NOT NULL AS ended,
      json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, cl.visibility, cl.entry,
      q."authorId", q."removedAt" IS NOT NULL AS removed, q."removedById", EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id) AS closed,
      (SELECT json_agg(json_build_object('voice', ${voiceColumnIn(sql`q."clubId"`)}, 'answerId', c."answerId", 'approved', c."declinedAt" IS NULL
        AND c."approvedVersion" IS NOT DISTINCT FROM j.version,
          'declined', c."declinedAt" IS NOT NULL, 'reason', c."declineReason", 'decidedAt', c."decidedAt")
            ORDER BY c."authorId" <> j."draftedById", c."authorId")
        FROM (SELECT v.*, j."createdAt" FROM "JointVoice" v WHERE v."jointAnswerId" = j.id) c ${voiceJoins}) AS voices
    FROM "JointAnswer" j JOIN "Question" q ON q.id = j."questionId" JOIN "Club" cl ON cl.id = q."clubId" JOIN "Person" p ON p.id = j."changedById"
    WHERE j.id = ${questionNumber(param) ?? 0}`);
  if (!found) return null;
  const { draftedById, authorId, visibility, entry, removed, removedById, closed, changedAt, ...joint } = found;
  const place = { clubId: joint.club.id, visibility, entry };
  const voicesOf = (voices: readonly JointVoiceView[]) => voices.map(({ voice }) => voice.personId);
  const about = { ...place, authorId, removed, removedById, closed };
  if (!can(actor, "joint-answer.see", { ...about, voiceIds: voicesOf(joint.voices) })) return null;
  const remaining = voicesOf(joint.voices.filter((one) => !one.declined));
  const decides = !joint.ended && can(actor, "joint-answer.decide", { ...about, voiceIds: remaining });
  const own = joint.voices.find(({ voice }) => voice.personId === actor.id);
  const may = {
    decide: decides && own?.approved === false,
    change: decides,
    withdraw:
      !joint.ended &&
      joint.answerId === null &&
      can(actor, "joint-answer.withdraw", { ...place, authorId: draftedById }),
  };
  return { ...joint, changedAt: changedAt.toISOString(), may };
}
