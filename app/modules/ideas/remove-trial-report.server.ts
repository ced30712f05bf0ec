import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findTrial } from "./find-trial.server";
import { idField, reasonField } from "./rules/fields";
import { takeReportFromView } from "./take-from-view.server";

/** Somebody takes back what they said of a trial, or a curator takes it from view; it no longer counts. */
export const removeTrialReport = command(
  z.object({ reportId: idField, reason: reasonField }),
  async ({ reportId, reason }, { db, now, allow, publish }) => {
    const report = await db.trialReport.findUnique({ where: { id: reportId } });
    if (!report) throw new Refusal("missing", "trials:problem.no-report");
    const { trialId, authorId, removedAt } = report;
    const trial = await findTrial(db, trialId, now);
    const { clubId, visibility } = trial;
    const about = { clubId, visibility, authorId, removed: removedAt !== null, removedById: report.removedById };
    const removedById = allow("trial-report.remove", about);
    await publish(await takeReportFromView(db, { trial, reportId }, { removedById, reason, now }));
    return { trialId };
  },
);
