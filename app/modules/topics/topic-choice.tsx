import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { AimChoice } from "./aim-choice";
import type { FiledUnder } from "./filed-under";
import { TopicPills } from "./topic-pills";

type TopicChoiceProps = {
  topics: readonly FiledUnder[];
  chosen?: readonly string[];
  problem: ShownProblem;
  /** What is filed: a question finds those who have helped others, what else there is does not. */
  of?: "question" | "document" | "idea";
};

/** What something is about, and what is to come of it: the topics of a club of both kinds as boxes to tick. */
export function TopicChoice({ topics, chosen, problem, of: thing = "question" }: TopicChoiceProps) {
  const { t } = useTranslation("aims");
  const of = (wanted: FiledUnder["kind"]) => topics.filter(({ kind }) => kind === wanted);
  return (
    <>
      <TopicPills
        name="topics"
        label={t("subject")}
        hint={t("subject-hint")}
        topics={of("subject")}
        chosen={problem.typedList("topics", chosen)}
        error={problem.of("topics")}
      />
      <AimChoice
        aims={of("aim")}
        label={thing === "document" ? t("document.field") : undefined}
        hint={thing === "question" ? undefined : t("most")}
        chosen={problem.typedList("aims", chosen)}
        error={problem.of("aims")}
      />
    </>
  );
}
