import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { row, sql } from "~/platform/db/sql.server";
import type { StanceKind } from "./question-view";
import { questionNumber } from "./rules/question-path";

/** What the actor said of an answer before. */
export type OwnStance = { id: number; kind: StanceKind; reason: string; organisationId: number | null };

type Row = {
  id: number;
  questionId: number;
  title: string;
  bodyHtml: string;
  voice: VoiceView;
  createdAt: Date;
  club: { id: number; slug: string; name: string; language: string };
  own: OwnStance | null;
  visibility: "public" | "private";
  entry: "open" | "request" | "invitation";
  authorId: number;
  organisationId: number | null;
  removed: boolean;
  voiceIds: number[];
};

/** An answer with what the actor said of it, for those who may take a stance; null for everybody else. */
export async function stancePage(actor: Actor, param: string | undefined) {
  const found = await row<Row>(sql`
    SELECT c.id, q.id AS "questionId", q.title, c."bodyHtml", ${voiceColumnIn(sql`cl.id`)} AS voice, c."createdAt",
      json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, cl.visibility, cl.entry,
      c."authorId", c."organisationId", c."removedAt" IS NOT NULL OR q."removedAt" IS NOT NULL AS removed,
      ARRAY(SELECT v."authorId" FROM "AnswerVoice" v WHERE v."answerId" = c.id) AS "voiceIds",
      (SELECT json_build_object('id', s.id, 'kind', s.kind, 'reason', s.reason, 'organisationId', s."organisationId")
        FROM "Stance" s WHERE s."answerId" = c.id AND s."authorId" = ${actor.id}) AS own
    FROM "Answer" c ${voiceJoins} JOIN "Question" q ON q.id = c."questionId" JOIN "Club" cl ON cl.id = q."clubId"
    WHERE c.id = ${questionNumber(param) ?? 0}`);
  if (!found) return null;
  const { visibility, entry, authorId, organisationId, removed, voiceIds, createdAt, ...about } = found;
  const place = { clubId: found.club.id, visibility, entry };
  const said = { authorId, organisationId, removed, removedById: null, voiceIds };
  if (!can(actor, "stance.take", { ...place, ...said })) return null;
  return { ...about, createdAt: createdAt.toISOString() };
}
