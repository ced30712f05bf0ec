import { anyone, type Owned, row, self } from "../rules";

/** The inbox, and letters about it. */
export const notificationPermissions = {
  "inbox.read": row<Owned>(self),
  "letters.choose": row<Owned>(self),
  /** Whoever holds the signed link of a letter. */
  "letters.stop": row<object>(anyone),
} as const;
