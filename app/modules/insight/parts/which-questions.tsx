import { useTranslation } from "react-i18next";
import { type JourneyStage, journeyStages } from "~/modules/topics/journey-stages";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";

type WhichQuestionsProps = {
  topics: readonly { slug: string; name: string; kind: TopicKind }[];
  wish: { topic: string | null; stage: JourneyStage | null };
  period: { from: string; to: string; first: string; last: string };
};

/** Fields that choose which questions count: a topic or an outcome, a stage of the journey, and the days. */
export function WhichQuestions({ topics, wish, period }: WhichQuestionsProps) {
  const { t } = useTranslation("insight");
  const { first, last } = period;
  return (
    <>
      <Select
        name="topic"
        label={t("filter.topic")}
        choices={[
          { value: "", label: t("filter.every-topic") },
          ...topics.map((topic) => ({
            value: topic.slug,
            label: topic.kind === "aim" ? t("filter.aim", topic) : topic.name,
          })),
        ]}
        defaultValue={wish.topic ?? ""}
      />
      <Select
        name="stage"
        label={t("filter.stage")}
        choices={[
          { value: "", label: t("filter.every-stage") },
          ...journeyStages.map((value) => ({ value, label: t(`stages:${value}`) })),
        ]}
        defaultValue={wish.stage ?? ""}
      />
      <TextField type="date" name="from" label={t("filter.from")} min={first} max={last} defaultValue={period.from} />
      <TextField type="date" name="to" label={t("filter.to")} min={first} max={last} defaultValue={period.to} />
    </>
  );
}
