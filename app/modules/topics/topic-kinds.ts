/** What a topic tells: what something is about, or what people want to come of it. */
export const topicKinds = ["subject", "aim"] as const;
export type TopicKind = (typeof topicKinds)[number];

/** As many subjects, and as many wanted outcomes, something may be filed under. */
export const mostTopics = 5;
export const mostAims = 3;
