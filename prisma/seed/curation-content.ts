/** What the curators of a club did at their desk. */
export type CurationContent = {
  /** Whose desk opens with which filters. */
  views?: readonly { by: string; name: string; filters: string; isDefault?: boolean }[];
  /** Questions that somebody was given to look after, all at once. */
  assigned?: { by: string; to: string; questions: readonly string[]; hoursAgo: number; reason: string };
  /** Questions that became part of another one. */
  merged?: readonly { by: string; question: string; into: string; hoursAgo: number; reason: string }[];
};
