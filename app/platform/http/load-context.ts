import type { TFunction } from "i18next";
import type { Actor } from "~/access/actor";
import type { Locale } from "../i18n/locales";

/** Who is looking, as the page's frame shows it. */
export type Viewer = {
  id: number;
  handle: string;
  name: string;
  avatarKey: string | null;
  theme: string | null;
  /** How much in their inbox is unread; 100 stands for more than 99. */
  unread: number;
};

declare module "@remix-run/node" {
  /** What every loader and action is given as `context`. */
  interface AppLoadContext {
    actor: Actor;
    /** The signed-in person, or null. */
    viewer: Viewer | null;
    /** Light or dark, if somebody chose: the person, else this browser. */
    theme: string | null;
    locale: Locale;
    t: TFunction;
    /** SHA-256 of the session's token: names the session among the person's others. */
    sessionId: string | null;
    /** The visitor's address, for throttling. */
    address: string;
    /** For scripts under the content security policy. */
    nonce: string;
    requestId: string;
    now: Date;
  }
}
