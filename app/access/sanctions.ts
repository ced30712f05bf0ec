import { type Actor, type ActorSanction, sanctionIn } from "./actor";
import type { Permission } from "./permissions";

/** What somebody under a sanction does in the club as before; whatever is not named here, they do not. */
const kept: ReadonlySet<Permission> = new Set<Permission>([
  // reads
  ...(["club.see", "question.see", "idea.see", "trial.see", "document.see", "document.open"] as const),
  ...([
    "joint-answer.see",
    "work.words",
    "charter.see",
    "proposal.see",
    "steering.see",
    "insight.see",
    "insight.sides",
  ] as const),
  ...(["room.enter", "case.see", "library.open", "agreement.read", "swarm.see"] as const),
  ...(["sanction.see", "sanction.list", "sanction.appeal"] as const),
  // keeps for themself
  ...(["follow.set", "bookmark.set", "topic.follow", "document.follow", "trial.follow"] as const),
  // comes and goes
  ...(["club.join", "club.request", "club.enter-invited", "club.leave"] as const),
  ...(["document.leave", "trial.leave", "swarm.leave"] as const),
  // takes back what only they had said
  ...(["joint-answer.withdraw", "suggestion.withdraw", "document.withdraw-words", "case.stop-sharing"] as const),
  ...(["case-note.remove", "room-message.remove"] as const),
  // decides for an organisation what curators have no say in
  ...(["proposal.make", "proposal.reopen", "agreement.propose", "agreement.answer"] as const),
]);

/** What they still do with their own words, though not with those of others: take them from view. */
const keptForOwn: ReadonlySet<Permission> = new Set<Permission>([
  ...(["question.remove", "answer.remove", "comment.remove", "idea.remove"] as const),
  ...(["trial-report.remove", "remark.remove", "stance.withdraw", "safety-note.withdraw"] as const),
]);

/** The sanction that is in the way of an act: the one guard around everything that is written in a club. */
export function sanctionAgainst(actor: Actor, permission: Permission, subject: unknown): ActorSanction | null {
  if (actor.kind !== "person" || actor.sanctions.length === 0 || kept.has(permission)) return null;
  const { clubId, authorId } = (subject ?? {}) as { clubId?: number; authorId?: number };
  if (clubId === undefined || (keptForOwn.has(permission) && authorId === actor.id)) return null;
  return sanctionIn(actor, clubId);
}
