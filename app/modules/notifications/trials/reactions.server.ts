import * as ideas from "~/modules/ideas/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { hushTrial } from "../hush-unseen.server";
import { followersOf, wantersOf } from "../recipients.server";
import { tell } from "../tell.server";
import { inviterOf, partakersOf, titleOfTrial } from "./partakers.server";

type OfTrial = { trialId: number };

const toRemark = ({ trialId, commentId }: OfTrial & { commentId: number }) =>
  `/trials/${trialId}/comments#comment-${commentId}`;
const about = {
  link: ({ trialId }: OfTrial) => `/trials/${trialId}`,
  subject: ({ trialId }: OfTrial) => titleOfTrial(trialId),
  circle: "trial",
} as const;

/** What members try together: those who wished for it are invited, who invited hears how it went, and all who tried hear the result. */
export const trialTells: readonly Reaction[] = [
  tell(ideas.trialBegun, {
    kind: "trial-begun",
    to: ({ ideaId, documentId }, { occurredAt }) =>
      ideaId === null
        ? followersOf({ kind: "document", id: documentId ?? 0 }, occurredAt)
        : wantersOf(ideaId, occurredAt),
    variant: ({ ideaId }) => (ideaId === null ? "document" : "idea"),
    ...about,
  }),
  tell(ideas.trialReported, { kind: "trial-reported", to: ({ trialId }) => inviterOf(trialId), ...about }),
  tell(ideas.trialDueSoon, { kind: "trial-due-soon", to: ({ personIds }) => personIds, ...about }),
  tell(ideas.trialEnded, { kind: "trial-ended", to: ({ trialId }) => inviterOf(trialId), ...about }),
  tell(
    ideas.trialFinished,
    { kind: "trial-finished", to: ({ trialId }) => partakersOf(trialId), ...about },
    {
      kind: "trial-finished",
      variant: () => "followed",
      to: ({ trialId }, { occurredAt }) => followersOf({ kind: "trial", id: trialId }, occurredAt),
      ...about,
    },
  ),
  tell(
    ideas.trialCommented,
    { ...about, kind: "trial-comment", to: ({ trialId }) => inviterOf(trialId), link: toRemark },
    { ...about, kind: "mentioned", to: ({ mentioned }) => mentioned, link: toRemark },
  ),
  react("notifications.hush", ideas.trialCommentRemoved, hushTrial),
  react("notifications.hush", ideas.trialRemoved, hushTrial),
];
