import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { documentSources } from "~/modules/documents/document-sources.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { ReasonField } from "~/modules/documents/parts/reason-field";
import { documentNumber } from "~/modules/documents/rules/paths";
import { withdrawWords } from "~/modules/documents/withdraw-words.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const head = await documentOf(context.actor, params.document);
  const { sources, mayWithdraw } = await documentSources(context.actor, head);
  if (!mayWithdraw) throw notFound();
  const own = sources.filter(({ personId }) => personId === context.actor.id);
  const { document, may } = head;
  return { document, may, own, meta: { title: context.t("documents:withdrawal.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { document } = await documentOf(context.actor, params.document);
  const form = await readForm(request);
  const result = await withdrawWords(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, () => redirect(`/clubs/${document.club.slug}/documents`));
}

/** Somebody takes the words of their answer out of a draft that began with it. */
export default function WithdrawalRoute() {
  const { document, may, own } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("withdrawal.title")}>
      <Form method="post" className="grid gap-5">
        <p>{t("withdrawal.text")}</p>
        <ul className="grid list-disc gap-1 ps-5">
          {own.map(({ answerId, title }) => (
            <li key={answerId} lang={document.club.language}>
              {title}
            </li>
          ))}
        </ul>
        <ReasonField label={t("field.reason")} hint={t("withdrawal.hint")} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger">{t("withdrawal.title")}</Button>
          <Button to={document.path} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </DocumentFrame>
  );
}
