import type { Actor, ActorSeat } from "./actor";
import { can } from "./can";
import type { Permission, SubjectOf } from "./permissions";

/** What is done to others' words, to what is shown, and to who may speak: a sponsor's people never do it. */
export const steering: readonly Permission[] = [
  "question.edit",
  "question.close",
  "question.reopen",
  "question.remove",
  "question.restore",
  "question.buying-parts",
  "question.stage",
  "question.context",
  "question.take-out",
  "route.assign",
  "template.change",
  "safety-note.withdraw",
  "thread.curate",
  "thread.receive",
  "answer.edit",
  "answer.remove",
  "answer.restore",
  "comment.edit",
  "comment.remove",
  "stance.withdraw",
  "document.gather",
  "suggestion.decide",
  "remark.resolve",
  "remark.remove",
  "document.manage",
  "document.stage",
  "document.file",
  "document.publish",
  "document.remove",
  "document.restore",
  "idea.edit",
  "idea.remove",
  "idea.restore",
  "idea.merge",
  "lineage.draw",
  "trial.keep",
  "trial.remove",
  "trial.restore",
  "trial-report.remove",
  "environment.change",
  "environment.take-away",
  "curation.desk",
  "sanction.consider",
  "sanction.give",
  "sanction.second",
  "sanction.lift",
  "appeal.decide",
];

/** Whether a permission is about changing what others wrote, or who is heard. */
const isSteering = (permission: Permission): boolean => steering.includes(permission);

/** An act that somebody was not let do. */
export type RefusedTry = { actor: Actor; permission: Permission; subject: unknown };

/** The seat of a sponsor for which somebody works who tried to steer what others wrote, and was refused. */
export function steeringSeat({ actor, permission, subject }: RefusedTry): ActorSeat | null {
  const { authorId } = (subject ?? {}) as { authorId?: number };
  return actor.id === authorId || !isSteering(permission) ? null : sponsorSeatIn(actor, subject);
}

/**
 * The seat of a sponsor that is the reason of a refusal: it was an act of steering, or with any other seat it would have
 * been let.
 */
export function sponsorSeatInTheWay(attempt: RefusedTry): ActorSeat | null {
  const { actor, permission, subject } = attempt;
  const seat = isSteering(permission) ? steeringSeat(attempt) : sponsorSeatIn(actor, subject);
  if (actor.kind !== "person" || !seat || isSteering(permission)) return seat;
  const seats = actor.seats.map((one) => (one === seat ? { ...one, kind: "partner" as const } : one));
  return can({ ...actor, seats }, permission, subject as SubjectOf<Permission>) ? seat : null;
}

function sponsorSeatIn(actor: Actor, subject: unknown): ActorSeat | null {
  const { clubId } = (subject ?? {}) as { clubId?: number };
  if (actor.kind !== "person" || clubId === undefined) return null;
  return actor.seats.find((seat) => seat.clubId === clubId && seat.kind === "sponsor") ?? null;
}
