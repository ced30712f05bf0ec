import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";

type AimFilterProps = {
  to: string;
  aims: readonly { slug: string; name: string }[];
  aim: string | null;
  /** What else the address asks for. */
  kept: Readonly<Record<string, string>>;
};

/** Narrows a list to one wanted outcome; nothing where the club has none. */
export function AimFilter({ to, aims, aim, kept }: AimFilterProps) {
  const { t } = useTranslation("aims");
  if (aims.length === 0) return null;
  const choices = [{ value: "", label: t("every") }, ...aims.map(({ slug, name }) => ({ value: slug, label: name }))];
  return (
    <Form method="get" action={to} className="mb-4 flex flex-wrap items-end gap-3">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 max-w-full">
        <Select key={aim} name="aim" label={t("one")} choices={choices} defaultValue={aim ?? ""} />
      </div>
      <Button>{t("show")}</Button>
    </Form>
  );
}
