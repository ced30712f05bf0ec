import type { PastAnswer } from "./past-answer";

/** Past answers by who gave them. */
export function answersByPerson(past: readonly PastAnswer[]): Map<number, PastAnswer[]> {
  const byPerson = new Map<number, PastAnswer[]>();
  for (const answer of past) {
    const answers = byPerson.get(answer.personId);
    if (answers) answers.push(answer);
    else byPerson.set(answer.personId, [answer]);
  }
  return byPerson;
}
