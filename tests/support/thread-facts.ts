import type { Fact } from "~/modules/insight/rules/facts";

/* What the matrix is told of one question: an owner asks, a neighbour and the vet of a clinic answer. */

const at = (hours: number) => new Date(Date.parse("2026-10-01T00:00:00Z") + hours * 3_600_000);
let number = 0;
/** The first fact of another thread has number 1 again. */
export const startAnew = () => {
  number = 0;
};

/** The next fact, an hour after the one before. */
export const fact = (act: Fact["act"], actorId: number, given: Partial<Fact> = {}): Fact => ({
  source: "event",
  number: ++number,
  part: 0,
  act,
  clubId: 1,
  questionId: 1,
  subjectId: 0,
  onAnswerId: null,
  actorId,
  organisationId: null,
  side: "buyer",
  value: null,
  topicIds: [],
  stage: null,
  toOrganisationId: null,
  toPersonId: null,
  at: at(number),
  ...given,
});
export const [owner, vet, neighbour] = [1, 2, 3] as const;
export const clinic = 9;
export const asVet = { organisationId: clinic, side: "seller" as const };
export const groups = () => ["tenure:newcomer"];
/** A question with two answers, talk about both, a vote and an acceptance. */
export const thread = () => {
  startAnew();
  return [
    fact("asked", owner, { topicIds: [5] }),
    fact("answered", neighbour, { subjectId: 10 }),
    fact("answered", vet, { subjectId: 11, ...asVet, at: at(4) }),
    fact("commented", owner, { subjectId: 20, onAnswerId: 11 }),
    fact("commented", vet, { subjectId: 21, onAnswerId: 10, ...asVet }),
    fact("voted", neighbour, { subjectId: 11, value: 1, side: null }),
    fact("accepted", owner, { subjectId: 11, side: "seller" }),
  ];
};
