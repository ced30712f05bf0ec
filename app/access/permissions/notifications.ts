import { anyone, type Owned, type Row, self } from "../rules";

/** The inbox, and letters about it. */
export const notificationPermissions = {
  "inbox.read": self as Row<Owned>,
  "letters.choose": self as Row<Owned>,
  /** Whoever holds the signed link of a letter. */
  "letters.stop": anyone as Row<object>,
} as const;
