import { type AskedContext, noContext } from "../asked-context";

/** What the address of the asking page fills in beforehand. */
export type AskAddress = {
  club: string;
  title?: string;
  template?: number | null;
  topics?: readonly string[];
  of?: string;
  context?: AskedContext;
};

/** The asking page with some of it filled in. */
export function askPath({ club, title, template, topics = [], of, context = noContext }: AskAddress): string {
  const query = new URLSearchParams({ club });
  const say = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") query.append(name, String(value));
  };
  say("title", title);
  say("template", template);
  for (const topic of topics) say("topic", topic);
  if (of !== "everyone") say("of", of);
  for (const [name, value] of Object.entries(context)) say(name, value);
  return `/ask?${query.toString()}`;
}

/** Under which key an unsent question is kept: each template has a draft of its own, so that none writes over another. */
export const draftOf = (templateId: number | null): string => (templateId === null ? "ask" : `ask:${templateId}`);
