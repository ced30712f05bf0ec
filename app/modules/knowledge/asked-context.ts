/** When something matters, in the order in which forms offer it. */
export const timings = ["now", "month", "hot", "rainy", "cool"] as const;
export type Timing = (typeof timings)[number];

/** What a question is about, where and when it matters, and what it may cost; in whole baht. */
export type AskedContext = {
  thing: string;
  usesNow: string;
  province: string;
  timing: Timing | null;
  budgetFrom: number | null;
  budgetTo: number | null;
};

/** Nothing was said. */
export const noContext: AskedContext = {
  thing: "",
  usesNow: "",
  province: "",
  timing: null,
  budgetFrom: null,
  budgetTo: null,
};

const keys = ["thing", "usesNow", "province", "timing", "budgetFrom", "budgetTo"] as const;

/** Whether both say the same. */
export const sameContext = (one: AskedContext, other: AskedContext): boolean =>
  keys.every((key) => one[key] === other[key]);
