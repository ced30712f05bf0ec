import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { QuestionView } from "../question-view";

/** Where the asker is on the journey, where that was said; who may say it gets to where it is said. */
export function AskedAtStage({ question: { id, stage, may } }: { question: QuestionView }) {
  const { t } = useTranslation("stages");
  const said = stage ? t("of", { stage: t(stage) }) : null;
  if (!may.stage) return said ? <span>{said}</span> : null;
  return <Link to={`/questions/${id}/stage`}>{said ?? t("say")}</Link>;
}
