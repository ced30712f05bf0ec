import type { TFunction } from "i18next";
import type { QuestionView } from "../question-view";

/** Where the asker is on the journey, in words; where nothing is said, the words to say it for those who may. Made on the server, so that the page needs no catalogue for it. */
export function stageWords({ stage, may }: QuestionView, t: TFunction): string | null {
  if (stage) return t("stages:of", { stage: t(`stages:${stage}`) });
  return may.stage ? t("stages:say") : null;
}
