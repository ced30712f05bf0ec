import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rowsTogether, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { IdeaView } from "./idea-view";
import { type CommitmentRow, commitmentsWhere, type ReplyRow, repliesTo } from "./reading/answers.server";
import { type CommentRow, commentViewer, firstRemarks } from "./reading/idea-comments.server";
import { type IdeaRow, ideaRow } from "./reading/idea-row.server";
import { selectTrials, type TrialListRow, trialItem } from "./trial-list.server";

const trialsShown = 20;

/** An idea with what was said about it; null when there is none or the actor may not see it. */
export async function ideaPage(actor: Actor, id: number | null): Promise<IdeaView | null> {
  if (id === null) return null;
  const found = await rowsTogether<{
    ideas: IdeaRow;
    comments: CommentRow;
    replies: ReplyRow;
    commitments: CommitmentRow;
    trials: TrialListRow<string>;
  }>({
    ideas: ideaRow(id, actor.id ?? 0),
    replies: repliesTo(id),
    commitments: commitmentsWhere(sql`c."ideaId" = ${id}`),
    trials: selectTrials(actor, { ideaId: id, take: trialsShown }),
    comments: firstRemarks({ kind: "idea", id }),
  });
  const [idea] = found.ideas;
  if (!idea) return null;
  const { authorId, clubId, visibility, entry, removedById, bodyText, offeringName, variantHow, shelf, vote, ...rest } =
    idea;
  const about = { authorId, clubId, visibility, entry, removed: idea.removed !== null, removedById };
  if (!can(actor, "idea.see", about)) return null;
  const own = idea.mergedInto === null;
  return {
    ...rest,
    excerpt: excerpt(bodyText, 180),
    createdAt: iso(idea.createdAt),
    editedAt: idea.editedAt && iso(idea.editedAt),
    variant: idea.kind === "variant" ? { of: offeringName, how: variantHow, shelf } : null,
    mine: {
      voted: vote !== null,
      interest: vote?.interest ?? "none",
      evidence: vote?.evidence ?? null,
      seller: vote?.seller ?? false,
      own: authorId === actor.id,
    },
    comments: found.comments.map(commentViewer(actor, about)),
    trials: found.trials.map(trialItem),
    replies: found.replies.map((reply) => ({ ...reply, createdAt: iso(reply.createdAt) })),
    commitments: found.commitments.map((one) => {
      const keep = one.outcome === null && can(actor, "commitment.keep", { ...one, clubId });
      return { ...one, createdAt: iso(one.createdAt), may: { keep } };
    }),
    may: {
      edit: own && can(actor, "idea.edit", about),
      remove: can(actor, "idea.remove", about),
      restore: can(actor, "idea.restore", about),
      sanction: can(actor, "sanction.consider", about),
      vote: own && can(actor, "idea.vote", about),
      comment: own && can(actor, "comment.write", about),
      merge: own && can(actor, "idea.merge", about),
      answer: own && can(actor, "idea.answer", about),
      try:
        own &&
        can(actor, "trial.begin", {
          ...about,
          ownerIds: [],
          unpublished: false,
          promiserIds: promisers(found.commitments),
        }),
    },
  };
}

/** The organisations whose promise did not come to nothing. */
const promisers = (commitments: readonly CommitmentRow[]) =>
  commitments.filter(({ outcome }) => outcome?.shipped !== false).map(({ organisationId }) => organisationId);
