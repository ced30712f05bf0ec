/** After which work somebody is asked. */
export type WorkKind = "answerAccepted" | "questionClosed" | "handedOver" | "swarmEnded" | "moderated";

/** What is asked: whether it worked, how hard it was, how it felt. */
export const measures = ["success", "effort", "feeling"] as const;
export type Measure = (typeof measures)[number];

/** The three steps of each, the best first. */
export const steps = ["good", "middling", "poor"] as const;
export type Step = (typeof steps)[number];

const aDay = 86_400_000;
const days = 30;

/** The moment until which what was asked then may be answered, and before which nobody is asked again. */
export const openUntil = (askedAt: Date): Date => new Date(askedAt.getTime() + days * aDay);

/** The moment after which somebody must not have been asked, to be asked now. */
export const sinceWhen = (now: Date): Date => new Date(now.getTime() - days * aDay);

/** How much looking after a club in thirty days is work that one is asked about. */
export const moderatingActs = 5;
