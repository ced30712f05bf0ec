import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { EntryView } from "../environment-view";
import { contactKinds, type Shelf, salesKinds } from "../rules/shelves";

type EntryFormProps = { shelf: Shelf; entry?: EntryView; children?: ReactNode };

/** Puts something on a shelf, or tells differently what stands there. */
export function EntryForm({ shelf, entry, children }: EntryFormProps) {
  const { t } = useTranslation("environment");
  const problem = useProblem();
  const sending = useSending();
  const offers = shelf === "products" || shelf === "services";
  const kinds = shelf === "contacts" ? contactKinds : shelf === "sales" ? salesKinds : [];
  const field = (name: string, initial = "", most = 80) => ({
    name,
    label: t(`field.${shelf}.${name}`),
    maxLength: most,
    defaultValue: problem.typed(name, initial),
    error: problem.of(name),
  });
  const optional = t("common:act.optional");
  const nameOf = (name: string) => t(name === "kind" ? "field.kind" : `field.${shelf}.${name}`);
  const names = Object.fromEntries(problem.list.map(({ field: name }): [string, string] => [name, nameOf(name)]));
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.named(names)} /> : null}
      {kinds.length > 0 ? (
        <Select
          {...problem.field("kind", entry?.kind)}
          label={t("field.kind")}
          choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      ) : null}
      <TextField
        {...field(shelf === "contacts" ? "value" : "name", entry?.name, shelf === "contacts" ? 200 : 80)}
        required
      />
      {offers ? <TextArea {...field("text", entry?.text, 600)} hint={t("field.text-hint")} aside={optional} /> : null}
      {offers ? (
        <TextField
          {...problem.field("price", entry?.price ? String(entry.price) : "")}
          label={t("field.price")}
          inputMode="numeric"
          maxLength={20}
          aside={optional}
        />
      ) : null}
      {shelf === "contacts" ? <TextField {...field("hours", entry?.detail, 120)} aside={optional} /> : null}
      {shelf === "sales" ? (
        <>
          <TextField {...field("url", entry?.detail, 300)} type="url" aside={optional} />
          <TextField {...field("dealer", entry?.dealer?.slug, 200)} hint={t("field.dealer-hint")} aside={optional} />
          <TextArea {...field("conditions", entry?.text, 300)} rows={2} aside={optional} />
        </>
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t(entry ? "common:act.save" : "add")}
        </Button>
        {children}
      </div>
    </Form>
  );
}
