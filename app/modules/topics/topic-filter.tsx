import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import type { FiledUnder } from "./filed-under";

type Choices = readonly { slug: string; name: string }[];
type TopicFilterProps = {
  to: string;
  topics: readonly FiledUnder[];
  topic?: string | null;
  aim: string | null;
  /** What else the address asks for. */
  kept: Readonly<Record<string, string>>;
  /** Other fields that narrow it. */
  children?: ReactNode;
};

/** Narrows a list to a subject and to a wanted outcome; nothing where there is nothing to choose. */
export function TopicFilter({ to, topics, topic = null, aim, kept, children }: TopicFilterProps) {
  const { t } = useTranslation("aims");
  if (topics.length === 0 && !children) return null;
  const of = (wanted: FiledUnder["kind"]) => topics.filter(({ kind }) => kind === wanted);
  return (
    <Form method="get" action={to} className="mb-4 flex flex-wrap items-end gap-3">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Narrowing name="topic" label={t("subject")} every={t("every-subject")} choices={of("subject")} chosen={topic} />
      <Narrowing name="aim" label={t("one")} every={t("every")} choices={of("aim")} chosen={aim} />
      <Button>{t("show")}</Button>
    </Form>
  );
}

type NarrowingProps = { name: string; label: string; every: string; choices: Choices; chosen: string | null };

function Narrowing({ name, label, every, choices, chosen }: NarrowingProps) {
  if (choices.length === 0) return null;
  const all = [{ value: "", label: every }, ...choices.map(({ slug, name: word }) => ({ value: slug, label: word }))];
  return (
    <div className="min-w-0 max-w-full">
      <Select key={chosen} name={name} label={label} choices={all} defaultValue={chosen ?? ""} />
    </div>
  );
}
