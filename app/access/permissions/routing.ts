import {
  administrator,
  any,
  clubRole,
  curator,
  type InClub,
  type OfOrganisation,
  type Owned,
  type Row,
  self,
  staff,
} from "../rules";

/** Who is asked, what is promised, and who looks after it. */
export const routingPermissions = {
  "route.answer": self as Row<Owned>,
  "route.reassign": any(staff("owner", "manager"), administrator) as Row<OfOrganisation>,
  "route.oversee": any(staff("owner", "manager", "analyst"), administrator) as Row<OfOrganisation>,
  "route.assign": curator as Row<InClub>,
  "promise.set": any(clubRole("owner"), administrator) as Row<InClub>,
} as const;
