import { administrator, any, anyone, confirmed, guestOnly, type Owned, portal, row, self } from "../rules";

/** Accounts, sessions, drafts and files. */
export const identityPermissions = {
  "portal.administer": row<object>(administrator),
  "mailbox.read": row<object>(anyone),

  "account.open": row<object>(any(guestOnly, portal)),
  "account.enter": row<object>(anyone),
  "account.recover": row<object>(anyone),
  "account.change": row<Owned>(self),
  "account.leave": row<Owned>(self),
  "person.erase": row<object>(portal),
  "words.withdraw-all": row<object>(portal),
  "takeout.ask": row<Owned>(self),
  "takeout.finish": row<object>(portal),
  "session.end": row<Owned>(self),
  "profile.change": row<Owned>(self),
  "draft.keep": row<Owned>(self),
  "file.upload": row<object>(any(confirmed, portal)),
} as const;
