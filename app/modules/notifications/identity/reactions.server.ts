import { takeoutReady } from "~/modules/identity/events";
import type { Reaction } from "~/platform/jobs/define.server";
import { tell } from "../tell.server";

/** What happens to one's own account. */
export const identityTells: readonly Reaction[] = [
  tell(takeoutReady, {
    kind: "takeout-ready",
    to: ({ personId }) => [personId],
    link: () => "/settings/takeout",
    circle: "own",
  }),
];
