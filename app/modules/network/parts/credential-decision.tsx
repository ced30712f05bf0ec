import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import type { CredentialView } from "../credential-view";

/** What somebody who checks may do with a claim: say that it is true, or not take it; and take back what was verified. */
export function CredentialDecision({ credential }: { credential: CredentialView }) {
  const { t } = useTranslation("credentials");
  const sending = useSending();
  const base = `/credentials/${credential.id}`;
  if (credential.state === "waiting") {
    return (
      <section className="grid gap-6">
        <div>
          <h2>{t("decide.title")}</h2>
          <p className="mt-1 text-ink-2">{t("decide.text")}</p>
        </div>
        <Form method="post" action={`${base}/verification`}>
          <Button variant="main" pending={sending}>
            {t("decide.verify")}
          </Button>
        </Form>
        <ReasonForm action={`${base}/refusal`} act="refuse" />
      </section>
    );
  }
  if (credential.state !== "verified") return null;
  return (
    <section className="grid gap-4">
      <h2>{t("decide.revoke-title")}</h2>
      <ReasonForm action={`${base}/revocation`} act="revoke" />
    </section>
  );
}

/** Asks why a claim is not taken, or taken back; shown again with what was typed when that was not enough. */
export function ReasonForm({ action, act }: { action?: string; act: "refuse" | "revoke" }) {
  const { t } = useTranslation("credentials");
  const problem = useProblem();
  return (
    <Form method="post" action={action} className="grid gap-3">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ reason: t("decide.reason") })} />
      ) : null}
      <TextArea
        {...problem.field("reason")}
        label={t("decide.reason")}
        hint={t(`decide.${act}-hint`)}
        required
        minLength={3}
        maxLength={600}
        rows={2}
      />
      <div>
        <Button variant={act === "revoke" ? "danger" : "plain"}>{t(`decide.${act}`)}</Button>
      </div>
    </Form>
  );
}
