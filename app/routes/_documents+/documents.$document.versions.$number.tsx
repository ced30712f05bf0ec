import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { VersionText } from "~/modules/documents/parts/version-text";
import { restoreVersion } from "~/modules/documents/restore-version.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { versionPage } from "~/modules/documents/version-page.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.open) throw notFound();
  const against = numberIn(new URL(request.url).searchParams.get("against") ?? undefined);
  const page = await versionPage(document.id, numberIn(params.number) ?? 0, against);
  if (!page) throw notFound();
  const title = context.t("documents:versions.number", { number: page.version.number });
  return { document, may, ...page, meta: { title: `${title} · ${document.title}` } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const about = { documentId: documentNumber(params.document), number: params.number };
  return respond(await restoreVersion(context.actor, about), form, ({ documentId }) =>
    redirect(`/documents/${documentId}/versions`),
  );
}

/** One version as it was, or what changed in it. */
export default function DocumentVersionRoute() {
  const { document, may, ...page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("versions.number", { number: page.version.number })}>
      <VersionText {...page} language={document.club.language} restore={may.write} />
    </DocumentFrame>
  );
}
