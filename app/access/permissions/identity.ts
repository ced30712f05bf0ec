import { administrator, any, anyone, confirmed, guestOnly, type Owned, portal, type Row, self } from "../rules";

/** Accounts, sessions, drafts and files. */
export const identityPermissions = {
  "portal.administer": administrator as Row<object>,
  "mailbox.read": anyone as Row<object>,

  "account.open": any(guestOnly, portal) as Row<object>,
  "account.enter": anyone as Row<object>,
  "account.recover": anyone as Row<object>,
  "account.change": self as Row<Owned>,
  "session.end": self as Row<Owned>,
  "profile.change": self as Row<Owned>,
  "draft.keep": self as Row<Owned>,
  "file.upload": any(confirmed, portal) as Row<object>,
} as const;
