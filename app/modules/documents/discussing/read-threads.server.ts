import type { Actor } from "~/access/actor";
import type { KeptThread } from "../discussion-view";
import { remarkRows, replyRows, suggestionRows } from "./thread-rows.server";
import { type About, threadViewer } from "./thread-viewer";

/** Suggestions and remarks by their numbers, with what was said below them, as the actor sees them. */
export async function readThreads(
  actor: Actor,
  about: About,
  shown: readonly { kind: "suggestion" | "remark"; id: number }[],
): Promise<KeptThread[]> {
  const idsOf = (kind: string) => shown.filter((one) => one.kind === kind).map((one) => one.id);
  const [suggestionIds, remarkIds] = [idsOf("suggestion"), idsOf("remark")];
  const [suggestions, remarks, replies] = await Promise.all([
    suggestionRows(suggestionIds),
    remarkRows(remarkIds),
    replyRows({ suggestionIds, remarkIds }),
  ]);
  const view = threadViewer(actor, about, replies);
  return [...suggestions.map(view.suggestion), ...remarks.map(view.remark)];
}
