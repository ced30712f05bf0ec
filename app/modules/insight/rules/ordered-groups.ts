import { journeyStages } from "~/modules/topics/journey-stages";
import type { ColumnKind } from "./matrix-wish";
import { stays } from "./tenure";

/** Groups that have an order of their own, and are all there are of their kind. */
export const orderedGroups: Partial<Record<ColumnKind, readonly string[]>> = {
  tenure: ["newcomer", "regular"],
  since: Object.keys(stays),
  role: ["member", "expert", "moderator", "owner"],
  stage: journeyStages,
};

/** Whether there may be such a group among the columns of a kind. */
export const mayBeGroup = (kind: ColumnKind, key: string): boolean =>
  key !== "" && (orderedGroups[kind]?.includes(key) ?? true);
