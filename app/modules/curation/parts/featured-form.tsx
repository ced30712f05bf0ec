import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";

/** Puts a question or a document on the front: which, why, and from when until when. */
export function FeaturedForm({ today, usualEnd }: { today: string; usualEnd: string }) {
  const { t } = useTranslation("featured");
  const problem = useProblem();
  const day = (name: "from" | "until", usual: string) => (
    <TextField
      type="date"
      name={name}
      label={t(name)}
      required
      defaultValue={problem.typed(name, usual)}
      error={problem.of(name)}
    />
  );
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <h2 className="text-lg">{t("put")}</h2>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ link: t("link"), reason: t("reason") })} />
      ) : null}
      <TextField {...problem.field("link")} label={t("link")} hint={t("link-hint")} required />
      <TextField {...problem.field("reason")} label={t("reason")} hint={t("reason-hint")} required maxLength={200} />
      <div className="grid gap-5 sm:grid-cols-2">
        {day("from", today)}
        {day("until", usualEnd)}
      </div>
      <div>
        <Button variant="main">{t("send")}</Button>
      </div>
    </Form>
  );
}
