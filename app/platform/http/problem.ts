import type { ActorSanction } from "~/access/actor";
import type { FieldProblems, RefusalKind } from "../result";

/** What an action answers when it refuses: message keys ("namespace:problem.key"), and what was typed. */
export type Problem = {
  problem: { kind: RefusalKind; message: string; fields: FieldProblems; sanction?: ActorSanction };
  values: Record<string, string | string[]>;
};
