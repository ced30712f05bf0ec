import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeParticulars } from "~/modules/documents/change-particulars.server";
import { documentOf } from "~/modules/documents/document-of.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { ParticularsFields } from "~/modules/documents/parts/particulars-fields";
import { documentNumber } from "~/modules/documents/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.manage) throw notFound();
  return { document, may, meta: { title: context.t("documents:particulars.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await changeParticulars(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/writers`));
}

/** A document's title, summary, and who may write in it. */
export default function ParticularsRoute() {
  const { document, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  const problem = useProblem();
  return (
    <DocumentFrame document={document} may={may} heading={t("particulars.title")}>
      <Form method="post" className="grid gap-6">
        {problem.title ? (
          <FormProblem
            title={problem.title}
            problems={problem.named({ title: t("field.title"), summary: t("field.summary") })}
          />
        ) : null}
        <ParticularsFields of={document} />
        <p className="text-sm text-ink-3">{t("particulars.when")}</p>
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("common:act.save")}</Button>
          <Button to={`/documents/${document.id}/writers`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </DocumentFrame>
  );
}
