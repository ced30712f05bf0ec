import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { StateActs } from "~/modules/documents/parts/state-acts";
import { StepList } from "~/modules/documents/parts/step-list";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { statePage } from "~/modules/documents/state-page.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["documents", "stages"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const before = Number(new URL(request.url).searchParams.get("before")) || null;
  const page = await statePage(context.actor, params.document, before);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("documents:history.of", { title: page.document.title }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.act === "publish" ? publishDocument : submitDocument;
  const result = await command(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond<{ documentId: number }>(result, form, ({ documentId }) => redirect(`/documents/${documentId}/state`));
}

/** Where a document stands and has stood, and what can be done about it. */
export default function DocumentStateRoute() {
  const { document, may, acts, steps, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("history.title")}>
      <StateActs base={`/documents/${document.id}`} state={document.state} stageSaid={document.stageSaid} acts={acts} />
      <StepList steps={steps} base={document.path} language={document.club.language} />
      <Pager
        label={t("list.pages")}
        older={next ? { to: `${document.path}/state?before=${next}`, label: t("list.older") } : undefined}
      />
    </DocumentFrame>
  );
}
