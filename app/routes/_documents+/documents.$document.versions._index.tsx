import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { documentOf } from "~/modules/documents/document-of.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { SaveVersionForm } from "~/modules/documents/parts/save-version-form";
import { VersionRows } from "~/modules/documents/parts/version-rows";
import { documentNumber } from "~/modules/documents/rules/paths";
import { saveNamedVersion } from "~/modules/documents/save-named-version.server";
import { versionList } from "~/modules/documents/version-list.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { document, may } = await documentOf(context.actor, params.document);
  if (!may.open) throw notFound();
  const before = Number(new URL(request.url).searchParams.get("before")) || null;
  const page = await versionList(document.id, before);
  return { document, may, ...page, meta: { title: context.t("documents:versions.of", { title: document.title }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await saveNamedVersion(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId }) => redirect(`/documents/${documentId}/versions`));
}

/** The versions of a document, and keeping one under a name. */
export default function DocumentVersionsRoute() {
  const { document, may, versions, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("versions.title")}>
      {may.write ? <SaveVersionForm key={versions[0]?.number} /> : null}
      {versions.length > 0 ? (
        <VersionRows versions={versions} base={`/documents/${document.id}`} restore={may.write} />
      ) : (
        <Empty title={t("versions.none")}>{t("versions.none-text")}</Empty>
      )}
      <Pager
        label={t("list.pages")}
        older={next ? { to: `${document.path}/versions?before=${next}`, label: t("list.older") } : undefined}
      />
    </DocumentFrame>
  );
}
