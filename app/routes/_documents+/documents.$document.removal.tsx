import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { ReasonField } from "~/modules/documents/parts/reason-field";
import { removeDocument } from "~/modules/documents/remove-document.server";
import { restoreDocument } from "~/modules/documents/restore-document.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.remove && !may.restore) throw notFound();
  return { document, may, meta: { title: context.t("documents:removal.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? restoreDocument : removeDocument;
  const result = await command(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}`));
}

/** Takes a document from view, or brings it back. */
export default function DocumentRemovalRoute() {
  const { document, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  const removed = document.removed !== null;
  return (
    <DocumentFrame document={document} may={may} heading={t(removed ? "removal.restore-title" : "removal.title")}>
      <Form method="post" className="grid gap-5">
        <p>{t(removed ? "removal.restore-text" : "removal.text")}</p>
        <input type="hidden" name="on" value={String(!removed)} />
        {removed ? null : <ReasonField label={t("field.reason")} />}
        <div className="flex flex-wrap gap-2.5">
          <Button variant={removed ? "main" : "danger"}>
            {t(removed ? "removal.restore-title" : "removal.title")}
          </Button>
          <Button to={document.path} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </DocumentFrame>
  );
}
