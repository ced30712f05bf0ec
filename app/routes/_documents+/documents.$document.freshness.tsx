import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { doubtDocument } from "~/modules/documents/doubt-document.server";
import { freshnessOf } from "~/modules/documents/freshness.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { FreshnessBoard } from "~/modules/documents/parts/freshness-board";
import { documentNumber } from "~/modules/documents/rules/paths";
import { verifyDocument } from "~/modules/documents/verify-document.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  const subject = { kind: "document", id: document.id, clock: document.kind, now: context.now } as const;
  const freshness = document.published ? await freshnessOf(subject) : null;
  if (!freshness) throw notFound();
  const choices = may.verify ? await speakingChoices(context.actor, document.club.id, context.viewer) : [];
  const title = context.t("documents:fresh.of-document", { title: document.title });
  return { document, may, freshness, choices, meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.act === "doubt" ? doubtDocument : verifyDocument;
  const result = await command(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/freshness`));
}

/** Whether a document is still right: who looked, who doubts. */
export default function DocumentFreshnessRoute() {
  const { document, may, freshness, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("fresh.heading")}>
      <FreshnessBoard freshness={freshness} may={may} choices={choices} language={document.club.language} />
    </DocumentFrame>
  );
}
