import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { ages, curatedKinds, type DeskWish, owners } from "../rules/desk-wish";

type DeskFilterProps = { base: string; wish: DeskWish; topics: readonly TopicOption[] };

/** Narrows the desk by topic, kind, who looks after it and how long it waits. */
export function DeskFilter({ base, wish, topics }: DeskFilterProps) {
  const { t } = useTranslation("curation");
  const any = { value: "", label: t("filter.any") };
  return (
    <Form
      key={JSON.stringify(wish)}
      method="get"
      action={base}
      className="grid grid-cols-2 items-end gap-3 py-4 md:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    >
      {wish.section ? <input type="hidden" name="section" value={wish.section} /> : null}
      <Select
        name="topic"
        label={t("filter.topic")}
        defaultValue={wish.topic ?? ""}
        choices={[
          any,
          ...topics.map((topic) => ({
            value: topic.slug,
            label: topic.kind === "aim" ? t("knowledge:aim-named", topic) : topic.name,
          })),
        ]}
      />
      <Select
        name="kind"
        label={t("filter.kind")}
        defaultValue={wish.kind ?? ""}
        choices={[any, ...curatedKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]}
      />
      <Select
        name="owner"
        label={t("filter.owner")}
        defaultValue={wish.owner ?? ""}
        choices={[any, ...owners.map((owner) => ({ value: owner, label: t(`filter.${owner}`) }))]}
      />
      <Select
        name="days"
        label={t("filter.age")}
        defaultValue={String(wish.days ?? "")}
        choices={[any, ...ages.map((days) => ({ value: String(days), label: t("filter.days", { count: days }) }))]}
      />
      <Button className="max-md:col-span-2">{t("filter.show")}</Button>
    </Form>
  );
}
