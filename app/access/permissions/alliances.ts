import { curator, type InClub, type Owned, type Row, self } from "../rules";

/** Links between clubs, what crosses them, and clubs that live elsewhere. */
export const alliancePermissions = {
  "alliance.propose": curator as Row<InClub>,
  "alliance.decide": curator as Row<InClub>,
  "alliance.cut": curator as Row<InClub>,
  "alliance.show-question": curator as Row<InClub>,
  "alliance.refer-member": curator as Row<InClub>,
  "alliance.answer": self as Row<Owned>,
  "alliance.outside": curator as Row<InClub>,
} as const;
