/** How soon a club promises to answer, and when it works. */
export type PromisesContent = {
  hours: {
    weekdays: readonly number[];
    opens: string;
    closes: string;
    /** The days that end earlier. */
    shortDays?: readonly number[];
    shortCloses?: string;
  };
  holidays: readonly { day: string; name: string; until?: string }[];
  /** For whom, as the form names them: "kind:clinic". */
  promises: readonly { who: string; amount: number; unit: "workingHours" | "workingDays" | "clockHours" }[];
};

/** Whoever was asked first and still waits does something with a question of the club. */
export type DeskActContent = { question: string; hoursLater: number } & (
  | { act: "take" }
  | { act: "decline"; note: string }
  | { act: "postpone"; days: number }
  | { act: "pass"; to: string; note: string }
);

/** Somebody is not there: said so many days ago, from then on or in so many days, for so long. */
export type AbsenceContent = {
  by: string;
  daysAgo: number;
  inDays: number;
  forDays: number;
  /** Whoever manages their organisation said it for them: who, and of which. */
  said?: { by: string; of: string };
};
