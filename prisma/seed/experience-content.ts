import type { Step } from "~/modules/experience/rules/asking";

/** How those who do a club's work say it went. */
export type ExperienceContent = {
  /** Who answered so many days ago what they were asked last, or skipped it. */
  said: readonly {
    by: string;
    daysAgo: number;
    how: readonly [success: Step, effort: Step, feeling: Step] | "skipped";
    word?: string;
  }[];
  /** When those who look after the clubs were asked. */
  moderatorsAskedHoursAgo?: number;
};
