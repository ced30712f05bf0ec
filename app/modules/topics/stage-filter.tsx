import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { journeyStages } from "./journey-stages";

type StageFilterProps = {
  to: string;
  stage: string | null;
  /** What else the address asks for. */
  kept: Readonly<Record<string, string>>;
};

/** Narrows a list to one stage of the journey. */
export function StageFilter({ to, stage, kept }: StageFilterProps) {
  const { t } = useTranslation("stages");
  const choices = [{ value: "", label: t("every") }, ...journeyStages.map((one) => ({ value: one, label: t(one) }))];
  return (
    <Form method="get" action={to} className="mb-4 flex flex-wrap items-end gap-3">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select key={stage} name="stage" label={t("filter")} choices={choices} defaultValue={stage ?? ""} />
      <Button>{t("show")}</Button>
    </Form>
  );
}
