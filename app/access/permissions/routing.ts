import {
  administrator,
  all,
  any,
  clubRole,
  confirmed,
  type Enterable,
  type InClub,
  living,
  mendsContent,
  type OfOrganisation,
  type Owned,
  row,
  self,
  staff,
} from "../rules";

/** Who is asked, what is promised, and who looks after it. */
export const routingPermissions = {
  "route.answer": row<Owned>(self),
  "route.reassign": row<OfOrganisation>(any(staff("owner", "manager"), administrator)),
  "route.oversee": row<OfOrganisation>(any(staff("owner", "manager", "analyst"), administrator)),
  "route.assign": row<InClub>(mendsContent),
  "absence.set": row<unknown>(confirmed),
  "absence.say": row<OfOrganisation>(staff("owner", "manager")),
  "absence.end": row<Owned & OfOrganisation>(any(self, staff("owner", "manager"))),
  "promise.set": row<InClub & Enterable>(all(living, any(clubRole("owner"), administrator))),
} as const;
