import type { CandidateReason } from "./candidate";

/** Why somebody is asked: what the ranking found, or that somebody chose them. */
export type RouteReason =
  | CandidateReason
  | {
      kind: "chosen";
      by: "asker" | "askerOrganisation" | "moderator" | "colleague" | "manager" | "self" | "broughtIn";
    };
