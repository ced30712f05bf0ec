import { clubRole, type InClub, type Owned, portal, row, self } from "../rules";

/** How it is for those who do a club's work. Words are read by whom the asked person is told reads them, and nobody else. */
export const experiencePermissions = {
  "work.ask": row<object>(portal),
  "work.say": row<Owned>(self),
  "work.choose": row<Owned>(self),
  "work.words": row<InClub>(clubRole("owner")),
} as const;
