import type { Actor, Side } from "~/access/actor";
import { can } from "~/access/can";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { rows, sql } from "~/platform/db/sql.server";
import { documentHead } from "./document-head.server";
import { documentNumber } from "./rules/paths";

export type RuleView = {
  id: number;
  side: Side;
  credential: string;
  /** What was decided on the version that is in review, or was last. */
  decision: { approved: boolean; note: string; at: string; voice: VoiceView; lapsedAt: string | null } | null;
  /** When the approval of what readers read ended with its credential. */
  lapsed: string | null;
  /** Whether what readers read waits for this side, as its approval ended. */
  held: boolean;
  may: { decide: boolean };
};

/** The approvals that a document needs and has for the version in review, or had for the one reviewed last; null when there is nothing to see. */
export async function approvalsPage(actor: Actor, param: string | undefined) {
  const head = await documentHead(actor, documentNumber(param));
  if (!head?.may.open) return null;
  const { document, may, about } = head;
  const inReview = document.state === "inReview";
  const [found, [version]] = await Promise.all([
    rows<Omit<RuleView, "may" | "lapsed"> & { lapsed: Date | null }>(sql`
      SELECT r.id, r.side, r.credential, (
        SELECT json_build_object('approved', c.approved, 'note', c.note, 'at', c."createdAt", 'lapsedAt', c."lapsedAt", 'voice', ${voiceColumnIn(sql`d."clubId"`)})
        FROM (SELECT a.*, a."personId" AS "authorId", a.at AS "createdAt", false AS sponsored FROM "Approval" a) c ${voiceJoins}
        WHERE c."ruleId" = r.id AND c."versionId" = (SELECT s."versionId" FROM "DocumentStep" s
          WHERE s."documentId" = r."documentId" AND s.state = 'inReview' ORDER BY s.id DESC LIMIT 1)
      ) AS decision, p."lapsedAt" AS lapsed, coalesce(d.state = 'needsUpdate' AND NOT (p.approved AND p."lapsedAt" IS NULL), false) AS held
      FROM "ApprovalRule" r JOIN "Document" d ON d.id = r."documentId" LEFT JOIN "Approval" p ON p."ruleId" = r.id AND p."versionId" = d."publishedId"
        WHERE r."documentId" = ${document.id} ORDER BY r.id`),
    rows<{ number: number }>(sql`
      SELECT v.number FROM "DocumentStep" s JOIN "DocumentVersion" v ON v.id = s."versionId"
      WHERE s."documentId" = ${document.id} AND s.state = 'inReview' ORDER BY s.id DESC LIMIT 1`),
  ]);
  const rules = found.map((rule): RuleView => {
    const asked = { ...about, ruleSide: rule.side, ruleCredential: rule.credential };
    return {
      ...rule,
      lapsed: rule.lapsed?.toISOString() ?? null,
      may: { decide: (inReview || rule.held) && can(actor, "document.approve", asked) },
    };
  });
  const reviewed = version?.number ?? null;
  return { document, may, rules, reviewed, version: inReview ? reviewed : null };
}
