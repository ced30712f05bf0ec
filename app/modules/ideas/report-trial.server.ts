import { z } from "zod";
import { command } from "~/platform/command.server";
import { trialReportEdited, trialReported } from "./events";
import { findOpenTrial, ofTrial } from "./find-trial.server";
import { whatField } from "./rules/fields";
import { findingFields, trialField } from "./rules/trials";
import { ownPicture } from "./writing/own-picture.server";
import { findingsIn } from "./writing/read-findings.server";
import { recountTrial } from "./writing/recount-trial.server";
import { standingReport } from "./writing/standing-report.server";

const ReportTrial = z.object({
  ...trialField,
  ...findingFields,
  text: whatField,
  /** A picture that they have uploaded. */
  pictureKey: z.string().max(60).default(""),
});

/**
 * Somebody who tries it says how it went: a finding for each question, words and a picture; and may say it better until
 * the trial is over.
 */
export const reportTrial = command(ReportTrial, async (input, { db, now, allow, publish }) => {
  const { trialId, text } = input;
  const trial = await findOpenTrial(db, trialId, now);
  const authorId = allow("trial.report", trial);
  const earlier = await standingReport(db, trialId, authorId);
  const findings = await findingsIn(db, input);
  const pictureKey = await ownPicture(db, authorId, input.pictureKey);
  const said = { text, pictureKey: pictureKey ?? earlier?.pictureKey ?? null };
  const { id: reportId } = await db.trialReport.upsert({
    where: { trialId_authorId: { trialId, authorId } },
    create: { trialId, authorId, ...said, createdAt: now, findings: { create: findings } },
    update: {
      ...said,
      editedAt: now,
      removedAt: null,
      removedById: null,
      removalReason: "",
      findings: { deleteMany: {}, create: findings },
    },
    select: { id: true },
  });
  await recountTrial(db, trialId);
  const voice = await db.trier.findUniqueOrThrow({
    where: { trialId_authorId: { trialId, authorId } },
    select: { organisationId: true, side: true },
  });
  const about = { ...ofTrial(trial), reportId };
  await publish(earlier ? trialReportEdited(about) : trialReported({ ...about, ...voice }));
  return { trialId };
});
