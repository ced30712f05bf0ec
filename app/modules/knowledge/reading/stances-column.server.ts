import { voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { sql } from "~/platform/db/sql.server";
import type { StanceKind } from "../question-view";
import { voiceByAnswer } from "./club-voices.server";

export type StanceRow = {
  id: number;
  kind: StanceKind;
  reason: string;
  authorId: number;
  createdAt: string;
  voice: VoiceView;
};

/** Most stances shown on one answer, the newest. */
const stancesShown = 40;

/** SQL for where experts stand on an answer that has the alias `c`. Inside, `c` is the stance, as a voice wants it. */
export const stancesColumn = sql`coalesce((SELECT json_agg(json_build_object('id', c.id, 'kind', c.kind, 'reason', c.reason, 'authorId', c."authorId",
    'createdAt', c."createdAt", 'voice', ${voiceByAnswer}) ORDER BY c.kind, c.id)
  FROM (SELECT s.* FROM "Stance" s WHERE s."answerId" = c.id ORDER BY s.id DESC LIMIT ${stancesShown}) c ${voiceJoins}), '[]') AS stances`;
