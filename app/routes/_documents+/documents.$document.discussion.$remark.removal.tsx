import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { removeRemark } from "~/modules/documents/remove-remark.server";
import { remarkToRemove } from "~/modules/documents/to-settle.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { goOrStay, notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["documents", "authorship"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await remarkToRemove(context.actor, params.remark);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("authorship:remark.removal-title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await removeRemark(context.actor, { remarkId: params.remark });
  return respond(result, form, ({ documentId }) => goOrStay(form, `/documents/${documentId}/discussion`));
}

/** Asks whether a remark is to go. */
export default function RemarkRemovalRoute() {
  const { document, may, remark } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authorship");
  const problem = useProblem();
  return (
    <DocumentFrame document={document} may={may} heading={t("remark.removal-title")}>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <p>{t("remark.removal-text")}</p>
        <blockquote className="border-s-4 border-line-2 ps-3 whitespace-pre-wrap">{remark.text}</blockquote>
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger">{t("remark.remove")}</Button>
          <Button to={`${document.path}/discussion`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </DocumentFrame>
  );
}
