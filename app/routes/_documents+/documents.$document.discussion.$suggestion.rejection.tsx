import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { RejectionFields } from "~/modules/documents/parts/rejection-fields";
import { rejectSuggestion } from "~/modules/documents/reject-suggestion.server";
import { suggestionToReject } from "~/modules/documents/to-settle.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { goOrStay, notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Diff } from "~/ui/diff";
import { FormProblem } from "~/ui/form-problem";

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
  return respond(result, form, ({ documentId }) => goOrStay(form, `/documents/${documentId}/discussion`));
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
        <RejectionFields problem={problem}>
          <Button to={`${document.path}/discussion`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </RejectionFields>
      </Form>
    </DocumentFrame>
  );
}
