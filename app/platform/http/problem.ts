import type { ActorSanction } from "~/access/actor";
import type { FieldProblems, RefusalKind, SponsorInTheWay } from "../result";

/** What an action answers when it refuses: message keys ("namespace:problem.key"), and what was typed. */
export type Problem = {
  problem: {
    kind: RefusalKind;
    message: string;
    fields: FieldProblems;
    sanction?: ActorSanction;
    sponsor?: SponsorInTheWay;
  };
  values: Record<string, string | string[]>;
};
