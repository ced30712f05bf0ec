import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { clubEntries, clubOutreaches, clubVisibilities } from "../rules/kinds";

type ClubFormProps = {
  club?: { name: string; tagline: string; language: string; entry: string; visibility: string; outreach: string };
  /** The field of its story. */
  story: ReactNode;
  submit: string;
  /** More fields, before the button. */
  children?: ReactNode;
};

/** What a club says of itself, who sees it and how one enters: to found it, and to change it later. */
export function ClubForm({ club, story, submit, children }: ClubFormProps) {
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  const field = (name: "name" | "tagline") => ({
    name,
    label: t(`club-form.${name}`),
    defaultValue: problem.typed(name, club?.[name]),
    error: problem.of(name),
  });
  return (
    <Form method="post" className="grid max-w-measure gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            name: t("club-form.name"),
            tagline: t("club-form.tagline"),
            visibility: t("club-form.visibility"),
            entry: t("club-form.entry"),
            outreach: t("club-form.outreach"),
          })}
        />
      ) : null}
      <TextField {...field("name")} required maxLength={80} />
      <TextField {...field("tagline")} hint={t("club-form.tagline-hint")} maxLength={140} />
      {story}
      <Select
        name="language"
        label={t("club-form.language")}
        defaultValue={problem.typed("language", club?.language ?? "th")}
        choices={["th", "en"].map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <RadioGroup
        name="visibility"
        label={t("club-form.visibility")}
        defaultValue={problem.typed("visibility", club?.visibility ?? "public")}
        error={problem.of("visibility")}
        choices={clubVisibilities.map((value) => ({
          value,
          label: t(`visibility.${value}.label`),
          hint: t(`visibility.${value}.hint`),
        }))}
      />
      <RadioGroup
        name="entry"
        label={t("club-form.entry")}
        defaultValue={problem.typed("entry", club?.entry ?? "open")}
        error={problem.of("entry")}
        choices={clubEntries.map((value) => ({
          value,
          label: t(`entry.${value}.label`),
          hint: t(`entry.${value}.hint`),
        }))}
      />
      {club ? (
        <RadioGroup
          name="outreach"
          label={t("club-form.outreach")}
          defaultValue={problem.typed("outreach", club.outreach)}
          error={problem.of("outreach")}
          choices={clubOutreaches.map((value) => ({
            value,
            label: t(`outreach.${value}.label`),
            hint: t(`outreach.${value}.hint`),
          }))}
        />
      ) : null}
      {children}
      <div>
        <Button variant="main" pending={sending}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}
