import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { inviteWriter } from "~/modules/documents/invite-writer.server";
import { ComeToWrite } from "~/modules/documents/parts/come-to-write";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { InviteWriterForm } from "~/modules/documents/parts/invite-writer-form";
import { ManageActs } from "~/modules/documents/parts/manage-acts";
import { WriterRow } from "~/modules/documents/parts/writer-row";
import { documentNumber } from "~/modules/documents/rules/paths";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.open) throw notFound();
  const choices = may.enter ? await speakingChoices(context.actor, document.club.id, context.viewer) : [];
  return { document, may, choices, meta: { title: context.t("documents:writers.of", { title: document.title }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await inviteWriter(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/writers`));
}

/** Who owns a document, who writes in it, and who was asked. */
export default function DocumentWritersRoute() {
  const { document, may, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("writers.title")}>
      <p className="mb-5 max-w-measure text-ink-2">{t(`writers.text.${document.documentEntry}`)}</p>
      {may.enter ? <ComeToWrite document={document} choices={choices} /> : null}
      <ul className="divide-y divide-line border-y border-line" aria-label={t("writers.title")}>
        {document.writers.map((writer) => (
          <WriterRow key={writer.personId} writer={writer} documentId={document.id} manage={may.manage} />
        ))}
      </ul>
      {may.manage ? <InviteWriterForm /> : null}
      <ManageActs document={document} may={may} />
    </DocumentFrame>
  );
}
