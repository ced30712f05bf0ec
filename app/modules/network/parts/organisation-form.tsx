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
import { organisationKinds, sides } from "../rules/kinds";

type OrganisationFormProps = {
  organisation?: { name: string; kind: string; side: string; about: string; website: string; province: string };
  submit: string;
  /** More fields, before the button. */
  children?: ReactNode;
};

const fields = ["name", "kind", "side", "about", "website", "province"] as const;

/** What an organisation says of itself: to found it here, and to change it later. */
export function OrganisationForm({ organisation, submit, children }: OrganisationFormProps) {
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  const field = (name: (typeof fields)[number]) => ({
    name,
    label: t(`organisation-form.${name}`),
    defaultValue: problem.typed(name, organisation?.[name]),
    error: problem.of(name),
  });
  const names = Object.fromEntries(fields.map((name) => [name, t(`organisation-form.${name}`)]));
  const usual = { value: "", label: t("organisation-form.side-usual") };
  return (
    <Form method="post" className="grid max-w-measure gap-6">
      {problem.title ? <FormProblem title={problem.title} problems={problem.named(names)} /> : null}
      <TextField {...field("name")} required maxLength={80} autoComplete="organization" />
      <Select {...field("kind")} choices={organisationKinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      <Select
        {...field("side")}
        hint={t("organisation-form.side-hint")}
        choices={[
          ...(organisation ? [] : [usual]),
          ...sides.map((value) => ({ value, label: t(`common:side.${value}`) })),
        ]}
      />
      <TextArea {...field("about")} hint={t("organisation-form.about-hint")} maxLength={2000} />
      <TextField
        {...field("website")}
        aside={t("common:act.optional")}
        inputMode="url"
        autoComplete="url"
        maxLength={200}
      />
      <TextField {...field("province")} aside={t("common:act.optional")} autoComplete="address-level1" maxLength={60} />
      {children}
      <div>
        <Button variant="main" pending={sending}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}
