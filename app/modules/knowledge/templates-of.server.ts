import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { TemplateView } from "./template-view";

/** SQL for a template `t` as it is shown. */
const columns: Sql = sql`t.id, t.name, t."whenToUse", t.asks::text[] AS asks,
  coalesce((SELECT json_agg(json_build_object('heading', h.heading, 'prompt', h.prompt) ORDER BY h.position) FROM "TemplateHeading" h
    WHERE h."templateId" = t.id), '[]') AS headings,
  coalesce((SELECT json_agg(json_build_object('slug', p.slug, 'name', p.name) ORDER BY p.name) FROM "TemplateTopic" x
    JOIN "Topic" p ON p.id = x."topicId" WHERE x."templateId" = t.id), '[]') AS topics`;

/** SQL for the templates that questions of a club may begin with, in their order; at most twelve. */
export const selectTemplates = (clubId: number): Sql =>
  sql`SELECT ${columns} FROM "QuestionTemplate" t WHERE t."clubId" = ${clubId} AND t."retiredAt" IS NULL ORDER BY t.position, t.id LIMIT 12`;

/** The templates that questions of a club may begin with. */
export const templatesOf = (clubId: number): Promise<TemplateView[]> => rows<TemplateView>(selectTemplates(clubId));

/** A template as moderators see it. */
export type TemplateRow = TemplateView & { retired: boolean; questions: number };

/** All templates of a club with how many questions began with each, those offered first; at most sixty. */
export const everyTemplateOf = (clubId: number): Promise<TemplateRow[]> =>
  rows<TemplateRow>(sql`
    SELECT ${columns}, t."retiredAt" IS NOT NULL AS retired,
      (SELECT count(*)::int FROM "Question" q WHERE q."templateId" = t.id AND q."removedAt" IS NULL) AS questions
    FROM "QuestionTemplate" t WHERE t."clubId" = ${clubId} ORDER BY t."retiredAt" IS NOT NULL, t.position, t.id LIMIT 60`);
