import type { Holding } from "~/platform/holdings/holding";

const kept = { topic: "club-work", named: ["setById"], afterwards: "nameless" } as const;

/** What routing's tables hold of a person. */
export const heldByRouting: readonly Holding[] = [
  { table: "ResponsePromise", ...kept },
  { table: "WorkingCalendar", ...kept },
  { table: "ClubHoliday", ...kept },
  {
    table: "Route",
    topic: "asked",
    own: ["personId"],
    named: ["chosenById"],
    address: "/questions/{questionId}",
    afterwards: "nameless",
  },
  {
    table: "Absence",
    topic: "asked",
    own: ["personId"],
    named: ["setById"],
    address: "/desk/away",
    afterwards: "goes",
  },
  { table: "RouteStep", topic: "asked", own: ["byId"], afterwards: "nameless" },
];
