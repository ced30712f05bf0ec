import { useTranslation } from "react-i18next";
import { AimChoice } from "~/modules/topics/aim-choice";
import { TopicPills } from "~/modules/topics/topic-pills";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import type { ShownProblem } from "~/platform/http/use-problem";

type TopicChoiceProps = { topics: readonly TopicOption[]; chosen?: readonly string[]; problem: ShownProblem };

/** What a question is about, and what is to come of it: the topics of a club of both kinds as boxes to tick. */
export function TopicChoice({ topics, chosen, problem }: TopicChoiceProps) {
  const { t } = useTranslation("knowledge");
  const of = (wanted: TopicOption["kind"]) => topics.filter(({ kind }) => kind === wanted);
  return (
    <>
      <TopicPills
        name="topics"
        label={t("ask:topics")}
        hint={t("ask:topics-hint")}
        topics={of("subject")}
        chosen={problem.typedList("topics", chosen)}
        error={problem.of("topics")}
      />
      <AimChoice aims={of("aim")} chosen={problem.typedList("aims", chosen)} error={problem.of("aims")} />
    </>
  );
}
