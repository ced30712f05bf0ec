import type { Transaction } from "~/platform/db/database.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { DomainEvent } from "~/platform/events";
import { inTurns } from "~/platform/in-turns.server";
import { findIdea } from "./find-idea.server";
import { findIdeaComment } from "./find-idea-comment.server";
import { findTrial } from "./find-trial.server";
import {
  type Removal,
  takeIdeaFromView,
  takeRemarkFromView,
  takeReportFromView,
  takeTrialFromView,
} from "./take-from-view.server";

type Kind = "remark" | "report" | "trial" | "idea";

/**
 * Takes from view what was wished for, tried and remarked for an organisation in a club, one after the other; it may run again. What it
 * answered to members' wishes and what it promised stays, so that it can be held to it.
 */
export async function removeOfOrganisation(
  { clubId, organisationId }: { clubId: number; organisationId: number },
  { reason, now }: { reason: string; now: Date },
): Promise<void> {
  const standing = sql`x."organisationId" = ${organisationId} AND x."clubId" = ${clubId} AND x."removedAt" IS NULL`;
  const left: Record<Kind, Sql> = {
    remark: sql`SELECT x.id FROM "Comment" x WHERE ${standing} AND x."subjectKind" IN ('idea', 'trial')`,
    report: sql`SELECT x.id FROM "TrialReport" x JOIN "Trier" w ON w."trialId" = x."trialId" AND w."authorId" = x."authorId"
      JOIN "Trial" t ON t.id = x."trialId" WHERE w."organisationId" = ${organisationId} AND t."clubId" = ${clubId} AND x."removedAt" IS NULL`,
    trial: sql`SELECT x.id FROM "Trial" x WHERE ${standing}`,
    idea: sql`SELECT x.id FROM "Idea" x WHERE ${standing}`,
  };
  for (const kind of Object.keys(left) as Kind[])
    await inTurns(
      {
        left: sql`${left[kind]} ORDER BY x.id LIMIT 100`,
        act: (db, id) => remove[kind](db, id, { removedById: null, reason, now }),
      },
      now,
    );
}

const remove: Record<Kind, (db: Transaction, id: number, removal: Removal) => Promise<DomainEvent | null>> = {
  async remark(db, id, removal) {
    const { remark, under } = await findIdeaComment(db, id, removal.now);
    return remark.removed ? null : takeRemarkFromView(db, { commentId: id, under }, removal);
  },
  async report(db, id, removal) {
    const report = await db.trialReport.findUniqueOrThrow({ where: { id } });
    const trial = await findTrial(db, report.trialId, removal.now);
    return report.removedAt ? null : takeReportFromView(db, { trial, reportId: id }, removal);
  },
  async trial(db, id, removal) {
    const trial = await findTrial(db, id, removal.now);
    return trial.removed ? null : takeTrialFromView(db, trial, removal);
  },
  async idea(db, id, removal) {
    const idea = await findIdea(db, id);
    return idea.removed ? null : takeIdeaFromView(db, idea, removal);
  },
};
