import type { AnswerRow } from "./answer-rows.server";
import type { QuestionRow } from "./question-row.server";

/** The organisations that were asked or have spoken, as far as the page shows them. */
export function threadOf({ asked, broughtIn }: QuestionRow, answers: readonly AnswerRow[]): number[] {
  const spoken = answers.flatMap(({ organisationId, removedAt }) =>
    organisationId && !removedAt ? organisationId : [],
  );
  const first = asked?.kind === "organisation" ? [asked.id] : [];
  return [...first, ...broughtIn.map((one) => one.organisationId), ...spoken];
}
