import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { TextArea } from "~/ui/text-area";

type Props = { basis: string; markdown: string | null; html: string; language: string };

/** A document's whole text as Markdown in a form, for those without script; those who may not write see it as it is. */
export function TextForm({ basis, markdown, html, language }: Props) {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  if (markdown === null)
    return (
      <div className="grid gap-5">
        <Notice tone="info">{t("writing.no-form")}</Notice>
        <Prose html={html} lang={language} />
      </div>
    );
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? <FormProblem title={problem.title} problems={problem.named({ body: t("field.body") })} /> : null}
      {problem.title ? (
        <section aria-label={t("writing.text-now")} className="rounded-md border border-line p-4">
          <h2 className="mb-3 text-base">{t("writing.text-now")}</h2>
          <Prose html={html} lang={language} />
        </section>
      ) : null}
      <input type="hidden" name="basis" value={basis} />
      <TextArea {...problem.field("body", markdown)} label={t("field.body")} hint={t("writing.form-hint")} rows={24} />
      <div>
        <Button variant="main">{t("common:act.save")}</Button>
      </div>
    </Form>
  );
}
