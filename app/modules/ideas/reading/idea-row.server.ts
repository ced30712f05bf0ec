import type { EnterableClub } from "~/access/rules";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { IdeaView } from "../idea-view";
import type { Interest } from "../rules/idea-kinds";
import type { Evidence } from "../rules/weight";
import { askedColumn, askedJoin, topicsColumn } from "./idea-columns.server";

type Kept = Omit<
  IdeaView,
  "excerpt" | "variant" | "mine" | "comments" | "replies" | "commitments" | "may" | "createdAt" | "editedAt"
>;
export type IdeaRow = Kept & {
  bodyText: string;
  authorId: number;
  offeringName: string;
  variantHow: string;
  shelf: string | null;
  vote: { interest: Interest; evidence: Evidence | null; seller: boolean } | null;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  removedById: number | null;
  createdAt: Date | string;
  editedAt: Date | string | null;
};

/** Selects an idea with everything that stands once on its page. */
export const ideaRow = (id: number, personId: number): Sql => sql`
  SELECT c.id, c.kind, c.title, c."bodyHtml", left(c."bodyText", 600) AS "bodyText", c."pictureKey", c."authorId", ${voiceColumn} AS voice, c.state,
    c."voteCount", c.weight, c."commentCount",
    c."createdAt", c."editedAt", c."removedById", cl.id AS "clubId", cl.visibility, cl.entry,
    json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, ${askedColumn},
    ${topicsColumn},
    c."offeringName", c.variant AS "variantHow",
    (SELECT CASE WHEN oo.id IS NOT NULL THEN '/organisations/' || oo.slug ELSE '/clubs/' || cl.slug END || '/environment' FROM "Offering" f
      LEFT JOIN "Organisation" oo ON oo.id = f."organisationId" WHERE f.id = c."offeringId") AS shelf,
    CASE WHEN c."removedAt" IS NOT NULL THEN json_build_object('at', c."removedAt", 'reason', c."removalReason") END AS removed,
    (SELECT json_build_object('id', m.id, 'title', m.title, 'at', c."mergedAt", 'reason', c."mergeReason", 'by', mp.name) FROM "Idea" m
      LEFT JOIN "Person" mp ON mp.id = c."mergedById" WHERE m.id = c."mergedIntoId") AS "mergedInto",
    coalesce((SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'name', p.name, 'handle', p.handle) ORDER BY m.id) FROM "Idea" m
      JOIN "Person" p ON p.id = m."authorId" WHERE m."mergedIntoId" = c.id AND m."removedAt" IS NULL), '[]') AS merged,
    (SELECT json_build_object('interest', v.interest, 'evidence', v.evidence, 'seller', v.seller) FROM "IdeaVote" v
      WHERE v."ideaId" = c.id AND v."personId" = ${personId}) AS vote,
    coalesce((SELECT json_agg(DISTINCT jsonb_build_object('id', q.id, 'title', q.title, 'path', '/questions/' || q.id)) FROM "LineageLink" l
      LEFT JOIN "Answer" a ON l."fromKind" = 'answer' AND a.id = l."fromId" AND a."removedAt" IS NULL
      JOIN "Question" q ON q.id = CASE l."fromKind" WHEN 'question' THEN l."fromId" ELSE a."questionId" END AND q."removedAt" IS NULL
        AND q."clubId" = c."clubId"
      WHERE l."toKind" = 'idea' AND l."toId" = c.id), '[]') AS origins,
    EXISTS (SELECT 1 FROM "LineageLink" l WHERE (l."fromKind" = 'idea' AND l."fromId" = c.id) OR (l."toKind" = 'idea' AND l."toId" = c.id)) AS tied
  FROM "Idea" c JOIN "Club" cl ON cl.id = c."clubId" ${askedJoin} ${voiceJoins} WHERE c.id = ${id}`;
