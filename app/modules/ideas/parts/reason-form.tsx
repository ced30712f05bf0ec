import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";

type ReasonFormProps = {
  text: string;
  send: string;
  /** Cannot be undone by everybody. */
  danger?: boolean;
  /** Whether a reason is asked for. */
  asks: boolean;
  backTo: string;
  children?: ReactNode;
};

/** One act with a reason that others will read. */
export function ReasonForm({ text, send, danger = false, asks, backTo, children }: ReasonFormProps) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      <p>{text}</p>
      {children}
      {asks ? (
        <TextArea
          name="reason"
          label={t("reason")}
          hint={t("reason-hint")}
          required
          rows={3}
          maxLength={500}
          defaultValue={problem.typed("reason")}
          error={problem.of("reason")}
        />
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        <Button variant={danger ? "danger" : "main"} pending={sending}>
          {send}
        </Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
