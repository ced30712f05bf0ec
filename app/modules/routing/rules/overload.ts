/** So many weeks are looked back at to tell what somebody usually answers. */
export const weeksLookedAt = 8;
/** Fewer are not judged: two questions are not too many for anybody, and three answers tell no habit. */
const fewest = { waiting: 3, answered: 4 };

export type Load = {
  /** How many questions wait for somebody, late ones too. */
  waiting: number;
  /** How many answers they gave in the weeks looked at. */
  answered: number;
};

/** How many answers a week somebody usually gives; null where too few tell it. */
export function usualPerWeek({ answered }: Pick<Load, "answered">): number | null {
  return answered < fewest.answered ? null : answered / weeksLookedAt;
}

/** How many whole questions that is: the line up to which somebody's work is drawn as usual. */
export const usualLine = (usual: number): number => Math.max(1, Math.round(usual));

/** Whether more waits for somebody than they usually answer in a week; few are not judged. */
export function isOverloaded(load: Load): boolean {
  const usual = usualPerWeek(load);
  return usual !== null && load.waiting >= fewest.waiting && load.waiting > usualLine(usual);
}
