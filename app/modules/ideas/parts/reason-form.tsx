import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { TextArea } from "~/ui/text-area";
import { ActForm } from "./act-form";

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
export function ReasonForm({ text, send, danger, asks, backTo, children }: ReasonFormProps) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <ActForm send={send} danger={danger} backTo={backTo} names={{ reason: t("reason") }}>
      <p>{text}</p>
      {children}
      {asks ? (
        <TextArea
          {...problem.field("reason")}
          label={t("reason")}
          hint={t("reason-hint")}
          required
          rows={3}
          maxLength={500}
        />
      ) : null}
    </ActForm>
  );
}
