/** The three prompts, and a variant of something that is there. */
export const ideaKinds = ["want", "wishToSee", "wishToHave", "variant"] as const;
export type IdeaKind = (typeof ideaKinds)[number];

/** How an idea stands; see `state.ts`. */
export const ideaStates = ["open", "asked", "committed", "shipped", "declined", "ended"] as const;
export type IdeaState = (typeof ideaStates)[number];

/** What a voter says of their own interest, from the weakest to the strongest. */
export const interests = ["none", "wouldBuy", "bought", "uses"] as const;
export type Interest = (typeof interests)[number];

export const ideaSorts = ["newest", "wanted", "weighted", "unanswered"] as const;
export type IdeaSort = (typeof ideaSorts)[number];

/** The order that an address asks for. */
export const sortOf = (text: string | null): IdeaSort => ideaSorts.find((sort) => sort === text) ?? "newest";
/** The state that an address asks for. */
export const stateIn = (text: string | null): IdeaState | undefined => ideaStates.find((state) => state === text);
