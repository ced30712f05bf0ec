import type { FieldProblems, RefusalKind } from "../result";

/** What an action answers when it refuses: message keys of the `problems` namespace, and what was typed. */
export type Problem = {
  problem: { kind: RefusalKind; message: string; fields: FieldProblems };
  values: Record<string, string | string[]>;
};

/** The text that was typed into a field before the refusal, or what it held before. */
export function typed(problem: Problem | undefined, name: string, initial = ""): string {
  const value = problem?.values[name];
  return typeof value === "string" ? value : initial;
}
