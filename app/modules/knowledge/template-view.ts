/** The parts of a question's context that a template may ask for. */
export const contextParts = ["thing", "usesNow", "province", "timing", "budget"] as const;
export type ContextPart = (typeof contextParts)[number];

/** A heading of a template, and what to write under it. */
export type TemplateHeading = { heading: string; prompt: string };

/** A way to ask about one kind of matter in a club. */
export type TemplateView = {
  id: number;
  name: string;
  whenToUse: string;
  asks: ContextPart[];
  headings: TemplateHeading[];
  topics: { slug: string; name: string }[];
};
