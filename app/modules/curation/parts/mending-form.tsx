import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { FieldError } from "~/ui/field";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";

type Shown = {
  kind: "question" | "answer";
  id: number;
  jointId: number | null;
  name: string;
  askedAt?: string | undefined;
  taken: boolean;
};
type MendingFormProps = { mendable: readonly Shown[]; reason: string; backTo: string };

/** Whom one asks to mend what they wrote, and what one misses there. */
export function MendingForm({ mendable, reason, backTo }: MendingFormProps) {
  const { t } = useTranslation("mending");
  const problem = useProblem();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-head font-medium">{t("whom")}</legend>
        {mendable.map((one) => (
          <Whom key={`${one.kind}-${one.id}`} one={one} />
        ))}
        <FieldError id="of" error={problem.of("of")} />
      </fieldset>
      <TextArea
        {...problem.field("missing", reason)}
        label={t("missing")}
        hint={t("missing-hint")}
        rows={3}
        required
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("send")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}

function Whom({ one: { kind, id, jointId, name, askedAt, taken } }: { one: Shown }) {
  const { t } = useTranslation("mending");
  const locale = useLocale();
  const problem = useProblem();
  const value = `${kind}-${id}`;
  return (
    <label className="flex min-h-11 items-start gap-3 py-2">
      <input
        type="checkbox"
        name="of[]"
        value={value}
        disabled={Boolean(askedAt) && !taken}
        defaultChecked={problem.typedList("of").includes(value)}
        className="mt-1 size-5 shrink-0"
      />
      <span>
        {t(jointId ? "of.joint" : `of.${kind}`, { name })}
        {askedAt ? (
          <span className="block text-sm text-ink-3">
            {t(taken ? "taken" : "waits", { day: formatDay(locale, askedAt) })}
          </span>
        ) : null}
      </span>
    </label>
  );
}
