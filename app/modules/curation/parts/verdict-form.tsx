import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import type { PieceFigures } from "../effectiveness-view";
import { nameOf } from "../rules/named";
import { verdicts } from "../rules/verdict";

type VerdictFormProps = { piece: PieceFigures; desk: string; backTo: string };

/** What is decided about a piece, and why; the rule's proposal is chosen at first. */
export function VerdictForm({ piece, desk, backTo }: VerdictFormProps) {
  const { t } = useTranslation("effectiveness");
  const problem = useProblem();
  const { kind, id, decided, proposal } = piece;
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      <RadioGroup
        name="verdict"
        label={t("judge.what")}
        defaultValue={problem.typed("verdict", decided?.verdict ?? proposal.verdict)}
        error={problem.of("verdict")}
        choices={verdicts.map((value) => ({
          value,
          label: t(`verdict.${value}`),
          hint: t(`judge.hint.${value}`),
        }))}
      />
      <TextField
        name="reason"
        label={t("judge.reason")}
        hint={t("judge.reason-hint")}
        required
        maxLength={300}
        defaultValue={problem.typed("reason")}
        error={problem.of("reason")}
      />
      {kind === "document" ? (
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <Link to={`/documents/${id}/state/askUpdate`}>{t("judge.ask-update")}</Link>
          <Link to={`${desk}/bulk?act=retire&of[]=${nameOf({ kind, id })}`}>{t("judge.retire")}</Link>
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("judge.send")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
