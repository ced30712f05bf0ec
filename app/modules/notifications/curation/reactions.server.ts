import { mendingAsked } from "~/modules/curation/events";
import type { Reaction } from "~/platform/jobs/define.server";
import { tell } from "../tell.server";

/** What curators ask of people: who hears of it. */
export const curationTells: readonly Reaction[] = [
  tell(mendingAsked, {
    kind: "mending-asked",
    to: ({ personId }) => [personId],
    link: ({ kind, subjectId, jointId }) =>
      jointId ? `/joint-answers/${jointId}/edit` : `/${kind}s/${subjectId}/edit`,
  }),
];
