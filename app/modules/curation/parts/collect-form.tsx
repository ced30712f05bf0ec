import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";

/** Puts something into a collection by its address, with a word why. */
export function CollectForm() {
  const { t } = useTranslation("collections");
  const problem = useProblem();
  return (
    <Form method="post" className="mt-8 grid max-w-measure gap-5 rounded-lg bg-paper-2 px-5 py-4">
      <h2 className="text-lg">{t("add")}</h2>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ link: t("field.link"), why: t("field.why") })} />
      ) : null}
      <TextField
        {...problem.field("link")}
        label={t("field.link")}
        hint={t("field.link-hint")}
        required
        maxLength={300}
      />
      <TextField {...problem.field("why")} label={t("field.why")} hint={t("field.why-hint")} maxLength={200} />
      <div>
        <Button variant="main">{t("add-act")}</Button>
      </div>
    </Form>
  );
}
