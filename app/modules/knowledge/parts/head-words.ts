import type { TFunction } from "i18next";
import type { Locale } from "~/platform/i18n/locales";
import { contextWords } from "../context-words";
import type { QuestionView } from "../question-view";

/** What stands under a question's title. */
export type HeadWords = { stage: string | null; context: string; sayContext: string | null };

/**
 * Where the asker is on the journey and what the question is about, in words; where nothing is said, the words to say it
 * for those who may. Made on the server, so that the page needs no catalogue for it.
 */
export function headWords({ stage, context, may }: QuestionView, t: TFunction, locale: Locale): HeadWords {
  const words = contextWords(context, t, locale).join(" · ");
  return {
    stage: stage ? t("stages:of", { stage: t(`stages:${stage}`) }) : may.stage ? t("stages:say") : null,
    context: words,
    sayContext: may.context ? t(words ? "context:change" : "context:say") : null,
  };
}
