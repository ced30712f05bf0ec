export type SanctionState = "waits" | "refused" | "withdrawn" | "holds" | "ended" | "lifted";

type Facts = {
  beganAt: Date | string | null;
  until: Date | string | null;
  liftedAt: Date | string | null;
  secondAt: Date | string | null;
};

/** How things stand with a sanction. */
export function stateOf({ beganAt, until, liftedAt, secondAt }: Facts, now: Date): SanctionState {
  if (beganAt === null) return liftedAt ? "withdrawn" : secondAt ? "refused" : "waits";
  if (liftedAt) return "lifted";
  return until !== null && new Date(until) <= now ? "ended" : "holds";
}
