import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionAddress } from "~/modules/knowledge/rules/question-path";
import { safetyNotePage } from "~/modules/knowledge/safety-note-page.server";
import { withdrawSafetyNote } from "~/modules/knowledge/withdraw-safety-note.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";

export const handle = { i18n: ["knowledge", "sides"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const note = await safetyNotePage(context.actor, params.note);
  if (!note) throw notFound();
  return { note, meta: { title: context.t("sides:safety.withdraw-title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await withdrawSafetyNote(context.actor, { ...form, safetyNoteId: params.note });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

export default function WithdrawSafetyNoteRoute() {
  const { note } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  const problem = useProblem();
  return (
    <ContributionFrame about={note} heading={t("safety.withdraw-title")}>
      <Form method="post" className="grid gap-5">
        {problem.title ? (
          <FormProblem title={problem.title} problems={problem.named({ reason: t("safety.withdraw-why") })} />
        ) : null}
        <p lang={note.club.language} className="rounded-lg bg-heed-soft px-5 py-4">
          {note.text}
        </p>
        <TextField {...problem.field("reason")} label={t("safety.withdraw-why")} required maxLength={300} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger">{t("safety.withdraw")}</Button>
          <Button to={`/questions/${note.questionId}`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
