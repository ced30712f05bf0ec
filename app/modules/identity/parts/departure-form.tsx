import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { SecretField } from "./secret-field";

type DepartureFormProps = {
  handle: string;
  problem: ShownProblem;
  /** How much of what they wrote stands, of how much the place would be kept, and how many drafts of documents have words of theirs. */
  counts: { said: number; places: number; drafts: number };
};

/** The last steps: what becomes of one's words, one's own handle, typed, and the password. */
export function DepartureForm({ handle, problem, ...props }: DepartureFormProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const counts = {
    said: formatNumber(locale, props.counts.said),
    places: formatNumber(locale, props.counts.places),
    drafts: formatNumber(locale, props.counts.drafts),
  };
  return (
    <Form method="post" noValidate className="grid max-w-md gap-5">
      <RadioGroup
        name="words"
        label={t("departure.words.label")}
        error={problem.of("words")}
        defaultValue={problem.typed("words") ?? "keep"}
        choices={[
          { value: "keep", label: t("departure.words.keep"), hint: t("departure.words.keep-hint", counts) },
          { value: "withdraw", label: t("departure.words.withdraw"), hint: t("departure.words.withdraw-hint", counts) },
        ]}
      />
      <TextField
        {...problem.field("confirmation")}
        label={t("field.confirmation")}
        hint={t("field.confirmation-hint", { handle })}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <SecretField kind="current" problem={problem} />
      <div>
        <Button variant="danger" pending={useSending()}>
          {t("departure.submit")}
        </Button>
      </div>
    </Form>
  );
}
