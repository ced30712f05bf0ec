import { all, curator, type Enterable, type InClub, living, type Owned, row, self } from "../rules";

/** Links between clubs, what crosses them, and clubs that live elsewhere. */
export const alliancePermissions = {
  "alliance.propose": row<InClub & Enterable>(all(living, curator)),
  "alliance.accept": row<InClub & Enterable>(all(living, curator)),
  "alliance.decide": row<InClub>(curator),
  "alliance.cut": row<InClub>(curator),
  "alliance.show-question": row<InClub>(curator),
  "alliance.refer-member": row<InClub & Enterable>(all(living, curator)),
  "alliance.answer": row<Owned>(self),
  "alliance.outside": row<InClub & Enterable>(all(living, curator)),
} as const;
