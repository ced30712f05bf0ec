import * as knowledge from "~/modules/knowledge/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { hushQuestion } from "../hush-unseen.server";
import { answererOf, askerOf, commenterOf, followersOf, speakersOf } from "../recipients.server";
import { byHand } from "../rules/kinds";
import { tell } from "../tell.server";
import { filedNews, topicNews } from "../topics/topic-news.server";

type OnQuestion = { questionId: number };
type OnAnswer = OnQuestion & { answerId: number };
type Remark = OnQuestion & { subjectKind: "question" | "answer"; subjectId: number; commentId: number };

const toQuestion = ({ questionId }: OnQuestion) => `/questions/${questionId}`;
const toAnswer = ({ questionId, answerId }: OnAnswer) => `/questions/${questionId}#answer-${answerId}`;
const toComment = ({ subjectKind, subjectId, commentId }: Remark) =>
  `/${subjectKind}s/${subjectId}/comments#comment-${commentId}`;
const mentioned = { kind: "mentioned", to: ({ mentioned: ids }: { mentioned: number[] }) => ids } as const;

type Asked = OnQuestion & { askedOrganisationId: number | null; askedPersonId: number | null };
const askedOf = [
  {
    kind: "asked-of-you",
    to: ({ askedPersonId }: Asked) => (askedPersonId === null ? [] : [askedPersonId]),
    link: toQuestion,
  },
  {
    kind: "asked-of-organisation",
    to: ({ askedOrganisationId }: Asked) => (askedOrganisationId === null ? [] : speakersOf(askedOrganisationId)),
    organisation: ({ askedOrganisationId }: Asked) => askedOrganisationId,
    link: toQuestion,
    circle: "speakers",
  },
] as const;

const hushing = "notifications.hush";

/** Questions, answers and remarks: who hears of them. */
export const knowledgeTells: readonly Reaction[] = [
  tell(
    knowledge.questionAsked,
    ...askedOf,
    { ...mentioned, link: toQuestion },
    { ...topicNews.question, link: toQuestion },
  ),
  tell(knowledge.questionEdited, { ...filedNews.question, link: toQuestion }),
  tell(knowledge.questionRedirected, ...askedOf),
  tell(
    knowledge.answerWritten,
    { kind: "answer-to-yours", to: ({ questionId }) => askerOf(questionId), link: toAnswer },
    { ...mentioned, link: toAnswer },
    {
      kind: "answer-followed",
      to: ({ questionId }, { occurredAt }) => followersOf({ kind: "question", id: questionId }, occurredAt),
      link: toAnswer,
    },
  ),
  tell(knowledge.answerAccepted, { kind: "accepted", to: ({ answerId }) => answererOf(answerId), link: toAnswer }),
  tell(
    knowledge.commented,
    {
      kind: "comment-on-yours",
      variant: ({ subjectKind }) => subjectKind,
      to: ({ subjectKind, subjectId }) => (subjectKind === "question" ? askerOf(subjectId) : answererOf(subjectId)),
      link: toComment,
    },
    { ...mentioned, link: toComment },
  ),
  tell(knowledge.questionClosed, {
    kind: "question-closed",
    to: ({ questionId }) => askerOf(questionId),
    variant: ({ reason }) => reason,
    link: toQuestion,
  }),
  tell(knowledge.questionRemoved, {
    kind: "question-removed",
    when: byHand,
    to: ({ questionId }) => askerOf(questionId),
    link: toQuestion,
  }),
  tell(knowledge.answerRemoved, {
    kind: "answer-removed",
    to: ({ answerId }) => answererOf(answerId),
    when: byHand,
    link: toAnswer,
  }),
  tell(knowledge.commentRemoved, {
    kind: "comment-removed",
    when: byHand,
    to: ({ commentId }) => commenterOf(commentId),
    link: toQuestion,
  }),
  react(hushing, knowledge.questionRemoved, hushQuestion),
  react(hushing, knowledge.answerRemoved, hushQuestion),
  react(hushing, knowledge.commentRemoved, hushQuestion),
];
