import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";

/** Leaves the club, with a word for those who stay. */
export function ExitForm({ back }: { back: string }) {
  const { t } = useTranslation("governance");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5 border-t border-line pt-7">
      <h2>{t("exit.confirm")}</h2>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ reason: t("exit.reason") })} />
      ) : null}
      <TextArea
        {...problem.field("reason")}
        label={t("exit.reason")}
        aside={t("common:act.optional")}
        hint={t("exit.reason-hint")}
        maxLength={500}
        rows={3}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="danger" pending={sending}>
          {t("exit.act")}
        </Button>
        <Button to={back} variant="quiet">
          {t("exit.stay")}
        </Button>
      </div>
    </Form>
  );
}
