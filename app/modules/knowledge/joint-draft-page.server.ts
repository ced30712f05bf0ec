import type { Actor } from "~/access/actor";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { rows, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { compositePage } from "./composite-page.server";

type Part = { id: number; authorId: number; body: RichText; name: string; organisation: string | null; title: string };

/**
 * What a joint answer can be made of: the answers of a question whose authors can be asked, and a first text from the
 * best of each side.
 */
export async function jointDraftPage(actor: Actor, param: string | undefined) {
  const page = await compositePage(actor, param);
  if (!page?.may.join) return null;
  const { question, sides } = page;
  const parts = await rows<Part>(sql`
    SELECT a.id, a."authorId", a.body, p.name, o.name AS organisation, a."authorTitle" AS title
    FROM "Answer" a JOIN "Person" p ON p.id = a."authorId" JOIN "Account" ac ON ac."personId" = p.id LEFT JOIN "Organisation" o ON o.id = a."organisationId"
    WHERE a."questionId" = ${question.id} AND a."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."answerId" = a.id)
    ORDER BY (a."authorId" = ${actor.id}) DESC, a.score DESC, a.id LIMIT 20`);
  const own = parts.find((part) => part.authorId === actor.id);
  const chosen = parts.filter((part) => part === own || sides.some(({ answer }) => answer.id === part.id));
  const draft = await readDraft(actor, `joint:question:${question.id}`);
  const first = chosen.map((part) => `**${part.organisation ?? part.name}**\n\n${toMarkdown(part.body)}`).join("\n\n");
  return {
    question,
    parts: parts.map(({ body: _body, authorId, ...part }) => ({
      ...part,
      own: authorId === actor.id,
      chosen: chosen.some((one) => one.id === part.id),
    })),
    text: draft || first,
  };
}
