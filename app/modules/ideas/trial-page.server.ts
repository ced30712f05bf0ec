import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rowsTogether } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import { type CommentRow, commentViewer, firstRemarks } from "./reading/idea-comments.server";
import { type TrialReportRow, type TrialRow, trialReports, trialRow } from "./reading/trial-row.server";
import type { TrialView } from "./trial-view";
import { draftSeen } from "./tried-draft";

/** A trial with how it went; null when there is none or the actor may not see it. */
export async function trialPage(actor: Actor, id: number | null): Promise<TrialView | null> {
  if (id === null) return null;
  const found = await rowsTogether<{ trials: TrialRow; reports: TrialReportRow; comments: CommentRow }>({
    trials: trialRow(id, actor.id ?? 0),
    reports: trialReports(id),
    comments: firstRemarks({ kind: "trial", id }),
  });
  const [row] = found.trials;
  if (!row) return null;
  const { authorId, organisationId, clubId, visibility, entry, removedById, isRemoved, ...shown } = row;
  const { trierIds, told, follows, draft, ...trial } = shown;
  const who = { authorId, organisationId, removedById, trierIds, told };
  const about = { ...who, clubId, visibility, entry, removed: isRemoved };
  if (!can(actor, "trial.see", about)) return null;
  const mine = {
    author: authorId === actor.id,
    joined: actor.id !== null && trierIds.includes(actor.id),
    follows,
    told: found.reports.some((report) => report.authorId === actor.id),
  };
  const open = trial.state !== "finished";
  const testerIds = open && !isRemoved ? trierIds : [];
  return {
    ...trial,
    tried: trial.tried ?? draftSeen(actor, draft, { clubId, visibility, entry, testerIds }),
    ofDraft: draft !== null,
    createdAt: iso(trial.createdAt),
    editedAt: trial.editedAt && iso(trial.editedAt),
    reports: found.reports.map(({ authorId: by, ...report }) => ({
      ...report,
      mine: by === actor.id,
      may: {
        remove: can(actor, "trial-report.remove", {
          clubId,
          visibility,
          authorId: by,
          removed: false,
          removedById: null,
        }),
      },
    })),
    comments: found.comments.map(commentViewer(actor, about)),
    mine,
    may: {
      join: trial.state === "running" && !mine.joined && !mine.author && can(actor, "trial.join", about),
      follow: can(actor, "trial.follow", about),
      comment: can(actor, "comment.write", about),
      leave: open && !mine.told && can(actor, "trial.leave", about),
      report: open && can(actor, "trial.report", about),
      keep: open && can(actor, "trial.keep", about),
      remove: can(actor, "trial.remove", about),
      restore: can(actor, "trial.restore", about),
    },
  };
}
