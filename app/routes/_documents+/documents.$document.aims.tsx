import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { documentAddress, documentNumber } from "~/modules/documents/rules/paths";
import { setDocumentAims } from "~/modules/documents/set-document-aims.server";
import { AimChoice } from "~/modules/topics/aim-choice";
import { aimsOf } from "~/modules/topics/aims-of.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["documents", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.aim) throw notFound();
  const aims = await aimsOf(document.club.id);
  return { document, may, aims, meta: { title: context.t("aims:document.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await setDocumentAims(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId, title }) => redirect(documentAddress({ id: documentId, title })));
}

/** Where a document's writers, or a curator, say which of the club's wanted outcomes it helps to reach. */
export default function DocumentAimsRoute() {
  const { document, may, aims } = useLoaderData<typeof loader>();
  const { t } = useTranslation("aims");
  const problem = useProblem();
  const chosen = document.aims.map(({ slug }) => slug);
  return (
    <DocumentFrame document={document} may={may} heading={t("document.title")}>
      {aims.length === 0 ? (
        <Empty title={t("none")}>{t("none-text")}</Empty>
      ) : (
        <Form method="post" className="grid gap-5">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <AimChoice
            aims={aims}
            label={t("document.field")}
            chosen={problem.typedList("aims", chosen)}
            error={problem.of("aims")}
          />
          <div className="flex flex-wrap gap-2.5">
            <Button variant="main">{t("common:act.save")}</Button>
            <Button to={document.path} variant="quiet">
              {t("common:act.cancel")}
            </Button>
          </div>
        </Form>
      )}
    </DocumentFrame>
  );
}
