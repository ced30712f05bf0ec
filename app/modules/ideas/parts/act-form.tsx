import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";

type ActFormProps = {
  children: ReactNode;
  /** What the button says. */
  send: string;
  /** Cannot be undone by everybody. */
  danger?: boolean;
  backTo: string;
  /** What its fields are called, for the summary of what is missing. */
  names: Readonly<Record<string, string>>;
  withFile?: boolean;
};

/** A form that does one thing with a wish: what is wrong with what was typed, the fields, the act and the way back. */
export function ActForm({ children, send, danger = false, backTo, names, withFile = false }: ActFormProps) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form
      method="post"
      encType={withFile ? "multipart/form-data" : undefined}
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
    >
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.named(names)} /> : null}
      {children}
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
