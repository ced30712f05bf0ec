import * as ideas from "~/modules/ideas/events";
import { lineagePeople } from "~/modules/ideas/lineage-people.server";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { hushIdea } from "../hush-unseen.server";
import { speakersOf, titleOfIdea, wantersOf, wisherOf } from "../recipients.server";
import { byHand } from "../rules/kinds";
import { tell } from "../tell.server";
import { filedNews, topicNews } from "../topics/topic-news.server";

type OnIdea = { ideaId: number };

const toIdea = ({ ideaId }: OnIdea) => `/ideas/${ideaId}`;
const subject = ({ ideaId }: OnIdea) => titleOfIdea(ideaId);
const wisher = ({ ideaId }: OnIdea) => wisherOf(ideaId);
const mentioned = { kind: "mentioned", to: ({ mentioned: ids }: { mentioned: number[] }) => ids, subject } as const;

const wanters = ({ ideaId }: OnIdea, { occurredAt }: { occurredAt: Date }) => wantersOf(ideaId, occurredAt);
const toAnswers = ({ ideaId }: OnIdea) => `/ideas/${ideaId}#answers`;
const toCommitment = ({ commitmentId }: { commitmentId: number }) => `/commitments/${commitmentId}`;
const news = { kind: "commitment-news", to: wanters, link: toCommitment, subject } as const;

const hushing = "notifications.hush";

/** All who asked or wanted it, and everybody who contributed on the way. */
const everybody = async (about: OnIdea, event: { occurredAt: Date }) => [
  ...(await wanters(about, event)),
  ...(await lineagePeople(about.ideaId)).map(({ id }) => id),
];

/** Ideas and what becomes of them: who hears of it. */
export const ideaTells: readonly Reaction[] = [
  tell(
    ideas.ideaWritten,
    {
      kind: "idea-asked",
      to: ({ askedOrganisationId }) => (askedOrganisationId === null ? [] : speakersOf(askedOrganisationId)),
      organisation: ({ askedOrganisationId }) => askedOrganisationId,
      link: toIdea,
      circle: "speakers",
      subject,
    },
    { ...mentioned, link: toIdea },
    { ...topicNews.idea, link: toIdea, subject },
  ),
  tell(ideas.ideaEdited, { ...filedNews.idea, link: toIdea, subject }),
  tell(
    ideas.ideaCommented,
    {
      kind: "idea-comment",
      to: wisher,
      link: ({ ideaId, commentId }) => `/ideas/${ideaId}/comments#comment-${commentId}`,
      subject,
    },
    { ...mentioned, link: toIdea },
  ),
  tell(ideas.ideaRemoved, { kind: "idea-removed", to: wisher, when: byHand, link: toIdea, subject }),
  tell(ideas.ideaMerged, {
    kind: "idea-merged",
    to: wisher,
    link: toIdea,
    subject,
  }),
  tell(ideas.ideaAnswered, {
    kind: "idea-answered",
    to: wanters,
    variant: ({ kind }) => kind,
    link: toAnswers,
    subject,
  }),
  tell(ideas.ideaCommitted, { kind: "idea-committed", to: wanters, link: toCommitment, subject }),
  tell(ideas.commitmentProgressed, { ...news, variant: () => "progress" }),
  tell(ideas.commitmentMoved, { ...news, variant: () => "moved" }),
  tell(ideas.commitmentOverdue, {
    kind: "commitment-overdue",
    to: async (about, event) => [...(await wanters(about, event)), ...(await speakersOf(about.organisationId))],
    link: toCommitment,
    subject,
  }),
  tell(ideas.ideaShipped, {
    kind: "idea-shipped",
    to: everybody,
    link: ({ ideaId }) => `/ideas/${ideaId}/lineage`,
    subject,
  }),
  tell(ideas.commitmentEnded, { kind: "idea-ended", to: wanters, link: toCommitment, subject }),
  react(hushing, ideas.ideaRemoved, hushIdea),
  react(hushing, ideas.ideaCommentRemoved, hushIdea),
];
