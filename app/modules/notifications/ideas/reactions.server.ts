import * as ideas from "~/modules/ideas/events";
import type { Reaction } from "~/platform/jobs/define.server";
import { speakersOf, titleOfIdea, wisherOf } from "../recipients.server";
import { tell } from "../tell.server";

type OnIdea = { ideaId: number };

const toIdea = ({ ideaId }: OnIdea) => `/ideas/${ideaId}`;
const subject = ({ ideaId }: OnIdea) => titleOfIdea(ideaId);
const wisher = ({ ideaId }: OnIdea) => wisherOf(ideaId);
const mentioned = { kind: "mentioned", to: ({ mentioned: ids }: { mentioned: number[] }) => ids, subject } as const;

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
  ),
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
  tell(ideas.ideaRemoved, { kind: "idea-removed", to: wisher, link: toIdea, subject }),
  tell(ideas.ideaMerged, {
    kind: "idea-merged",
    to: wisher,
    link: toIdea,
    subject,
  }),
];
