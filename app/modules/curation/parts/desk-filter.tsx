import { useTranslation } from "react-i18next";
import { NarrowForm, Narrowing } from "~/modules/topics/narrow-form";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import { ages, curatedKinds, type DeskWish, owners } from "../rules/desk-wish";

type DeskFilterProps = { base: string; wish: DeskWish; topics: readonly TopicOption[] };

/** Narrows the desk by topic, kind, who looks after it and how long it waits. */
export function DeskFilter({ base, wish, topics }: DeskFilterProps) {
  const { t } = useTranslation("curation");
  const every = t("filter.any");
  const days = wish.days ? String(wish.days) : null;
  const called = (topic: TopicOption) => (topic.kind === "aim" ? t("knowledge:aim-named", topic) : topic.name);
  return (
    <NarrowForm
      to={base}
      kept={wish.section ? { section: wish.section } : {}}
      chosen={[wish.topic, wish.kind, wish.owner, days]}
    >
      <Narrowing
        name="topic"
        label={t("filter.topic")}
        every={every}
        choices={topics.map((topic) => ({ value: topic.slug, label: called(topic) }))}
        chosen={wish.topic ?? null}
      />
      <Narrowing
        name="kind"
        label={t("filter.kind")}
        every={every}
        choices={curatedKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        chosen={wish.kind ?? null}
      />
      <Narrowing
        name="owner"
        label={t("filter.owner")}
        every={every}
        choices={owners.map((owner) => ({ value: owner, label: t(`filter.${owner}`) }))}
        chosen={wish.owner ?? null}
      />
      <Narrowing
        name="days"
        label={t("filter.age")}
        every={every}
        choices={ages.map((age) => ({ value: String(age), label: t("filter.days", { count: age }) }))}
        chosen={days}
      />
    </NarrowForm>
  );
}
