import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { TrialView } from "../trial-view";

type Given = Pick<TrialView, "title" | "what" | "forWhom" | "lastDay"> & { places: number | null };
type TrialFieldsProps = { problem: ShownProblem; given: Given };

/** What is tried, by whom, how many and until when. */
export function TrialFields({ problem, given }: TrialFieldsProps) {
  const { t } = useTranslation("trials");
  return (
    <>
      <TextField
        {...problem.field("title", given.title)}
        label={t("form.title")}
        hint={t("form.title-hint")}
        required
        maxLength={150}
      />
      <TextArea
        {...problem.field("what", given.what)}
        label={t("form.what")}
        hint={t("form.what-hint")}
        required
        maxLength={2000}
      />
      <TextField
        {...problem.field("forWhom", given.forWhom)}
        label={t("for-whom")}
        hint={t("form.for-whom-hint")}
        required
        maxLength={300}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          {...problem.field("places", given.places === null ? "" : String(given.places))}
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          label={t("form.places")}
          hint={t("form.places-hint")}
          required
        />
        <TextField
          {...problem.field("dueOn", given.lastDay)}
          type="date"
          label={t("last-day")}
          hint={t("form.last-day-hint")}
          required
        />
      </div>
    </>
  );
}
