/** What a person can follow; the page of what they follow shows one at a time. */
export const followedKinds = ["questions", "topics", "documents", "wishes", "trials"] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** The kind that an address names. */
export const followedIn = (text: string | null): FollowedKind =>
  followedKinds.find((kind) => kind === text) ?? "questions";
