import type { TFunction } from "i18next";
import type { SilentView } from "./routing-view";

/** What whoever asked reads while nobody has answered. */
export type StillWaitingWords = { title: string; text: string; whom: string };

/** What follows silence, in words made on the server, so that the page of a question needs no catalogue for it. */
export function stillWaitingWords(asked: readonly SilentView[], t: TFunction): StillWaitingWords {
  const looking = asked.every(({ state }) => state === "expired");
  return {
    title: t("sent-to:waiting.title"),
    text: t(looking ? "sent-to:waiting.looking" : "sent-to:waiting.then"),
    whom: t("sent-to:waiting.whom"),
  };
}
