import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { rejectSuggestion } from "~/modules/documents/reject-suggestion.server";
import { suggestionToReject } from "~/modules/documents/to-settle.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Diff } from "~/ui/diff";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";

export const handle = { i18n: ["documents", "authorship"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await suggestionToReject(context.actor, params.suggestion);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("authorship:suggestion.reject-title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await rejectSuggestion(context.actor, { ...form, suggestionId: params.suggestion });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/discussion`));
}

/** Where somebody says why a suggestion is not taken over. */
export default function RejectionRoute() {
  const { document, may, suggestion } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authorship");
  const problem = useProblem();
  const parts = [
    { kind: "removed" as const, text: suggestion.quote },
    { kind: "added" as const, text: suggestion.replacement },
  ].filter(({ text }) => text !== "");
  return (
    <DocumentFrame document={document} may={may} heading={t("suggestion.reject-title")}>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <Diff parts={parts} lang={document.club.language} />
        <TextArea
          name="reason"
          label={t("suggestion.reason")}
          hint={t("suggestion.reason-hint")}
          rows={3}
          required
          maxLength={500}
          defaultValue={problem.typed("reason")}
          error={problem.of("reason")}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("suggestion.reject-send")}</Button>
          <Button to={`${document.path}/discussion`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </DocumentFrame>
  );
}
