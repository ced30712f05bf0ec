import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import type { Problem } from "~/platform/http/problem";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";

/** What was refused of one of the two forms of a page; before that, what the address filled in. */
function useProblemOf(act: string) {
  const sent = useActionData<Partial<Problem>>();
  const { held } = useLoaderData() as { held?: Problem["values"] };
  return useProblem(sent?.values?.act === act ? sent : { values: held });
}

/** Says that something was looked at and is right. */
export function VerifyForm({ choices, doubts }: { choices: readonly SpeakingChoice[]; doubts: number }) {
  const { t } = useTranslation("documents");
  const problem = useProblemOf("verify");
  return (
    <Form method="post" className="grid gap-4 rounded-lg bg-paper-2 px-5 py-4">
      <h2>{t("verify.title")}</h2>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ note: t("verify.note") })} />
      ) : null}
      <p className="text-ink-2">{t(doubts > 0 ? "verify.settles" : "verify.text")}</p>
      <input type="hidden" name="act" value="verify" />
      <TextArea
        {...problem.field("note")}
        label={t("verify.note")}
        hint={t("verify.note-hint")}
        aside={t("common:act.optional")}
        maxLength={500}
        rows={2}
      />
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <div>
        <Button variant="main">{t("verify.act")}</Button>
      </div>
    </Form>
  );
}

/** Says that something is no longer valid. */
export function DoubtForm() {
  const { t } = useTranslation("documents");
  const problem = useProblemOf("doubt");
  return (
    <Form method="post" id="doubt" className="grid scroll-mt-6 gap-4">
      <h2>{t("doubt.title")}</h2>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ reason: t("doubt.reason") })} />
      ) : null}
      <input type="hidden" name="act" value="doubt" />
      <TextArea
        {...problem.field("reason")}
        label={t("doubt.reason")}
        hint={t("doubt.reason-hint")}
        required
        maxLength={500}
        rows={3}
      />
      <div>
        <Button>{t("doubt.act")}</Button>
      </div>
    </Form>
  );
}
