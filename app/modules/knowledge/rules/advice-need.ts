import type { AskedContext } from "../asked-context";
import type { TemplateView } from "../template-view";
import { contextInAddress } from "./context-fields";

/** What somebody needs who wants advice, as the address of the page says it. */
export type AdviceNeed = { need: string; topics: string[]; aims: string[]; context: AskedContext };

/** Reads the address of the advice page. */
export function needInAddress(query: URLSearchParams): AdviceNeed {
  const slugs = (name: string, most: number) => query.getAll(name).slice(0, most);
  return {
    need: (query.get("need") ?? "").trim().slice(0, 150),
    topics: slugs("topics[]", 5),
    aims: slugs("aims[]", 3),
    context: contextInAddress(query),
  };
}

/** All the words in which a need was told. */
export const wordsOfNeed = ({ need, context }: AdviceNeed): string =>
  [need, context.thing, context.usesNow].filter(Boolean).join(" ");

/** The template that fits: the one that asks for what is used now where that was said, else the one that asks for the budget. */
export const templateForAdvice = (templates: readonly TemplateView[], { usesNow }: AskedContext): TemplateView | null =>
  (usesNow ? templates.find(({ asks }) => asks.includes("usesNow")) : undefined) ??
  templates.find(({ asks }) => asks.includes("budget") && !asks.includes("usesNow")) ??
  null;
