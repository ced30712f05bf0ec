/* The words of governance, as the database keeps them; the catalogue says them in Thai and English. */

/** What destroys or sells, the mildest first. */
export const governedActs = [
  "changeCharter",
  "transferHub",
  "sponsorTerms",
  "removeSeat",
  "removeContent",
  "closeClub",
] as const;
/** What the seats may propose: while the club is open, and once it is closed. */
export const proposable = { open: governedActs, closed: ["reopenClub"] } as const;
export const majorities = ["simple", "twoThirds", "unanimous"] as const;
export const electorates = ["allSeats", "hosts"] as const;
export const choices = ["yes", "no", "abstain"] as const;
export const dutyKinds = ["technology", "knowledge", "gatherings"] as const;

export type GovernedAct = (typeof governedActs)[number] | "reopenClub";
export type Majority = (typeof majorities)[number];
export type Electorate = (typeof electorates)[number];
export type Choice = (typeof choices)[number];
export type DutyKind = (typeof dutyKinds)[number];

/** Acts that are about one organisation with a seat. */
export const actsOnSeats = ["transferHub", "sponsorTerms", "removeSeat", "removeContent"] as const;

/** Whether an act is about one organisation. */
export const isAboutSeat = (act: GovernedAct): boolean => (actsOnSeats as readonly GovernedAct[]).includes(act);
