/** How many questions a group asked about a topic, and how many of them another side answered in time. */
export type Need = { topicId: number; group: string; asked: number; inTime: number };
export type UnmetCell = Need & { unmet: number };

/** From how many unanswered questions a cell is called unmet. */
export const unmetFrom = 1;

/**
 * Where a group asks and is not heard: pairs of topic and group with questions that nobody from the selling or the neutral side
 * answered within the promise. Population: questions of buyers whose promise has run out. Less is better.
 * Unanswered and late questions by cell, after the missed-promise report of service desks (ITIL 4, service level management).
 */
export function unmetCells(needs: readonly Need[]): UnmetCell[] {
  return needs
    .map((need) => ({ ...need, unmet: need.asked - need.inTime }))
    .filter(({ unmet }) => unmet >= unmetFrom)
    .sort(
      (one, other) => other.unmet - one.unmet || one.topicId - other.topicId || one.group.localeCompare(other.group),
    );
}
