import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addApprovalRule } from "~/modules/documents/add-approval-rule.server";
import { documentOf } from "~/modules/documents/document-of.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { RuleForm } from "~/modules/documents/parts/rule-form";
import { documentNumber } from "~/modules/documents/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.manage) throw notFound();
  return { document, may, meta: { title: context.t("documents:approvals.add") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await addApprovalRule(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/approvals`));
}

/** Asks for a further approval. */
export default function NewApprovalRuleRoute() {
  const { document, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("approvals.title")}>
      <RuleForm action={`/documents/${document.id}/approvals/new`} />
    </DocumentFrame>
  );
}
