import type { Side } from "~/access/actor";
import type { AnswerView, StanceView } from "../question-view";

/** In which order sides are read. */
export const sideOrder: readonly Side[] = ["seller", "neutral", "buyer"];

/** The answer that stands for its side: the accepted one, else the most helpful. */
export type SideAnswer = { side: Side; answer: AnswerView; others: number };
/** Somebody's stance, and on whose answer. */
export type StanceOn = { stance: StanceView; answer: AnswerView };
export type Composite = {
  together: AnswerView | null;
  sides: SideAnswer[];
  agreeing: StanceOn[];
  differing: StanceOn[];
};

const best = (answers: readonly AnswerView[]): AnswerView | undefined =>
  [...answers].sort(
    (one, other) =>
      Number(other.acceptedAt !== null) - Number(one.acceptedAt !== null) ||
      other.score - one.score ||
      one.id - other.id,
  )[0];

/** A question's answers as one with its sides: the best of each, what several wrote together, and who agrees or differs. */
export function composite(answers: readonly AnswerView[]): Composite {
  const standing = answers.filter((answer) => !answer.removed);
  const single = standing.filter((answer) => !answer.joint);
  const sides = sideOrder.flatMap((side) => {
    const ofSide = single.filter((answer) => answer.voice.side === side);
    const answer = best(ofSide);
    return answer ? [{ side, answer, others: ofSide.length - 1 }] : [];
  });
  const together = best(standing.filter((answer) => answer.joint)) ?? null;
  const shown = [...(together ? [together] : []), ...sides.map((side) => side.answer)];
  const stances = shown.flatMap((answer) => answer.stances.map((stance) => ({ stance, answer })));
  return {
    together,
    sides,
    agreeing: stances.filter(({ stance }) => stance.kind === "agree"),
    differing: stances.filter(({ stance }) => stance.kind === "differ"),
  };
}
