import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { documentAddress, documentNumber } from "~/modules/documents/rules/paths";
import { setDocumentStage } from "~/modules/documents/set-document-stage.server";
import { StageForm } from "~/modules/topics/stage-choice";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents", "stages"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.stage) throw notFound();
  return { document, may, meta: { title: context.t("stages:document.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await setDocumentStage(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId, title }) => redirect(documentAddress({ id: documentId, title })));
}

/** Where a document's writers, or a curator, say at which stage of the journey its readers are. */
export default function DocumentStageRoute() {
  const { document, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("stages");
  return (
    <DocumentFrame document={document} may={may} heading={t("document.title")}>
      <StageForm
        text={t("document.text")}
        label={t("document.field")}
        hint={t("document.hint")}
        stage={document.stageSaid ? document.stage : null}
        backTo={document.path}
      />
    </DocumentFrame>
  );
}
