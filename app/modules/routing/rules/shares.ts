import type { Shares } from "./balance";
import type { PastAnswer } from "./past-answer";

const day = 86_400_000;

/** How much of the last ninety days' answers each organisation gave, among all that organisations gave. */
export function sharesOf(past: readonly Pick<PastAnswer, "at" | "organisationId">[], now: number): Shares {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { at, organisationId } of past) {
    if (organisationId === null || now - at > 90 * day) continue;
    counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1);
    all += 1;
  }
  return new Map([...counts].map(([organisationId, count]) => [organisationId, count / all]));
}
