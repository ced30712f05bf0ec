import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FiledUnder } from "./filed-under";
import { NarrowForm, Narrowing } from "./narrow-form";

type TopicFilterProps = {
  to: string;
  topics: readonly FiledUnder[];
  topic?: string | null;
  aim: string | null;
  /** What else the address asks for. */
  kept: Readonly<Record<string, string>>;
  /** Other fields that narrow it. */
  children?: ReactNode;
  /** What is chosen in them. */
  chosen?: readonly (string | null | undefined)[];
};

/** Narrows a list to a subject and to a wanted outcome; nothing where there is nothing to choose. */
export function TopicFilter({ to, topics, topic = null, aim, kept, children, chosen = [] }: TopicFilterProps) {
  const { t } = useTranslation("aims");
  if (topics.length === 0 && !children) return null;
  const of = (wanted: FiledUnder["kind"]) =>
    topics.filter(({ kind }) => kind === wanted).map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <NarrowForm to={to} kept={kept} chosen={[...chosen, topic, aim]}>
      {children}
      <Narrowing name="topic" label={t("subject")} every={t("every-subject")} choices={of("subject")} chosen={topic} />
      <Narrowing name="aim" label={t("one")} every={t("every")} choices={of("aim")} chosen={aim} />
    </NarrowForm>
  );
}
