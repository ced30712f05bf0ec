import { workAsked } from "~/modules/experience/events";
import type { Reaction } from "~/platform/jobs/define.server";
import { tell } from "../tell.server";

/** Whoever did something for a club is asked how that was. */
export const experienceTells: readonly Reaction[] = [
  tell(workAsked, {
    kind: "work-asked",
    to: ({ personId }) => [personId],
    link: ({ askingId }) => `/askings/${askingId}`,
  }),
];
