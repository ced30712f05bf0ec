import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import { clubPath } from "../rules/paths";

type EndingFormProps = { club: { slug: string; name: string }; what: "closing" | "reopening" };

/** Where the owner of a club without a charter closes it or opens it again: what follows from it, and the reason that everybody reads. */
export function EndingForm({ club, what }: EndingFormProps) {
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <div>
        <h2>{t(`ending.title.${what}`, { name: club.name })}</h2>
        <p className="mt-1.5 text-ink-2">{t(`ending.text.${what}`)}</p>
      </div>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ reason: t(`ending.reason.${what}`) })} />
      ) : null}
      <p>{t(`ending.minuted.${what}`)}</p>
      <TextArea
        {...problem.field("reason")}
        label={t(`ending.reason.${what}`)}
        hint={t(`ending.reason-hint.${what}`)}
        required
        maxLength={500}
        rows={3}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant={what === "closing" ? "danger" : "main"} pending={sending}>
          {t(`ending.act.${what}`)}
        </Button>
        <Button to={clubPath(club.slug, what === "closing" ? "settings" : "")} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
