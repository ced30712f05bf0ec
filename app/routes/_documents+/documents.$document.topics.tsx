import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { fileDocument } from "~/modules/documents/file-document.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { documentAddress, documentNumber } from "~/modules/documents/rules/paths";
import { TopicChoice } from "~/modules/topics/topic-choice";
import { topicsOf } from "~/modules/topics/topics-of.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { goOrStay, notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["documents", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.file) throw notFound();
  const topics = await topicsOf(document.club.id);
  return { document, may, topics, meta: { title: context.t("aims:document.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await fileDocument(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId, title }) => goOrStay(form, documentAddress({ id: documentId, title })));
}

/** Where a document's writers, or a curator, say what it is about and which of the club's wanted outcomes it helps to reach. */
export default function DocumentTopicsRoute() {
  const { document, may, topics } = useLoaderData<typeof loader>();
  const { t } = useTranslation("aims");
  const problem = useProblem();
  const chosen = document.topics.map(({ slug }) => slug);
  return (
    <DocumentFrame document={document} may={may} heading={t("document.title")}>
      {topics.length === 0 ? (
        <Empty title={t("none")}>{t("none-text")}</Empty>
      ) : (
        <Form method="post" className="grid gap-5">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <TopicChoice topics={topics} chosen={chosen} problem={problem} of="document" />
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
