import * as moderation from "~/modules/moderation/events";
import type { Reaction } from "~/platform/jobs/define.server";
import { tell } from "../tell.server";
import { judgesOf } from "./judges.server";

type About = { sanctionId: number; personId: number };

const self = ({ personId }: About) => [personId];
const judges = ({ sanctionId }: About) => judgesOf(sanctionId);
const toSanction = ({ sanctionId }: About) => `/sanctions/${sanctionId}`;

/** Who is asked to be quiet, and whoever has to decide about it: what they hear. */
export const moderationTells: readonly Reaction[] = [
  tell(moderation.memberSanctioned, { kind: "sanctioned", to: self, link: toSanction, circle: "own" }),
  tell(moderation.sanctionProposed, {
    kind: "sanction-waits",
    variant: () => "second",
    to: judges,
    link: toSanction,
    circle: "curators",
  }),
  tell(moderation.sanctionRefused, {
    kind: "sanction-refused",
    to: ({ decidedById }) => [decidedById],
    link: toSanction,
    circle: "curators",
  }),
  tell(moderation.sanctionEnded, { kind: "sanction-ended", to: self, link: toSanction, circle: "own" }),
  tell(moderation.sanctionLifted, {
    kind: "sanction-lifted",
    to: self,
    when: ({ began }) => began,
    link: toSanction,
    circle: "own",
  }),
  tell(moderation.sanctionAppealed, {
    kind: "sanction-waits",
    variant: () => "appeal",
    to: judges,
    link: toSanction,
    circle: "curators",
  }),
  tell(moderation.appealDecided, {
    kind: "appeal-decided",
    variant: ({ granted }) => (granted ? "granted" : "kept"),
    to: self,
    link: toSanction,
    circle: "own",
  }),
];
