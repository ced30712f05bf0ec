import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { moveDocument } from "~/modules/documents/move-document.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { ReasonField } from "~/modules/documents/parts/reason-field";
import { moveIn } from "~/modules/documents/rules/moves";
import { documentNumber } from "~/modules/documents/rules/paths";
import { actsNow } from "~/modules/documents/state-page.server";
import { givenIn, readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const move = moveIn(params.move);
  const { document, may } = await documentOf(context.actor, params.document);
  if (!move || !actsNow({ document, may }).moves.includes(move)) throw notFound();
  return {
    document,
    may,
    move,
    held: givenIn(request.url, "reason"),
    meta: { title: context.t(`documents:move.${move}.act`) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const about = { documentId: documentNumber(params.document), move: params.move };
  return respond(await moveDocument(context.actor, { ...form, ...about }), form, ({ documentId }) =>
    redirect(`/documents/${documentId}/state`),
  );
}

/** Moves a document to another state, with the reason. */
export default function DocumentMoveRoute() {
  const { document, may, move } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t(`move.${move}.act`)}>
      <Form method="post" className="grid gap-5">
        <p>{t(`move.${move}.text`)}</p>
        <ReasonField label={t("field.reason")} hint={t("move.reason-hint")} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t(`move.${move}.act`)}</Button>
          <Button to={`${document.path}/state`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </DocumentFrame>
  );
}
