import { voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { sql } from "~/platform/db/sql.server";
import type { SafetyView } from "../question-view";
import { voiceByQuestion } from "./club-voices.server";

export type SafetyRow = Omit<SafetyView, "may"> & { authorId: number; voice: VoiceView };

/** SQL for the warnings that stand on a question with the alias `c`, urgent ones first. Inside, `c` is the note, as a voice wants it. */
export const safetyColumn = sql`coalesce((SELECT json_agg(json_build_object('id', c.id, 'kind', c.kind, 'text', c.text, 'authorId', c."authorId",
    'createdAt', c."createdAt", 'voice', ${voiceByQuestion}) ORDER BY c.kind, c.id)
  FROM (SELECT n.* FROM "SafetyNote" n WHERE n."questionId" = c.id AND n."withdrawnAt" IS NULL) c ${voiceJoins}), '[]') AS safety`;

/** SQL for who plays which part in the purchase that a question with the alias `c` is about. */
export const buyingColumn = sql`coalesce((SELECT json_agg(json_build_object('role', bu.role, 'name', coalesce(uo.name, up.name, bu.name),
    'path', CASE WHEN uo.id IS NOT NULL THEN '/organisations/' || uo.slug WHEN up.id IS NOT NULL THEN '/people/' || up.handle END) ORDER BY bu.role)
  FROM "BuyingPart" bu LEFT JOIN "Organisation" uo ON uo.id = bu."organisationId" LEFT JOIN "Person" up ON up.id = bu."personId"
    WHERE bu."questionId" = c.id), '[]') AS buying`;

/** SQL for the organisations that were brought into the thread of a question with the alias `c`, in turn. */
export const broughtInColumn = sql`coalesce((SELECT json_agg(json_build_object('organisationId', bo.id, 'slug', bo.slug, 'name', bo.name,
  'side', coalesce(bs.side, bo.side),
    'by', bp.name, 'note', bi.note) ORDER BY bi."broughtInAt")
  FROM "BroughtIn" bi JOIN "Organisation" bo ON bo.id = bi."organisationId" JOIN "Person" bp ON bp.id = bi."broughtInById"
  LEFT JOIN "Seat" bs ON bs."clubId" = c."clubId" AND bs."organisationId" = bo.id WHERE bi."questionId" = c.id), '[]') AS "broughtIn"`;
