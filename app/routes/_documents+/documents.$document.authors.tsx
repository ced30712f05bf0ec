import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { authorsPage } from "~/modules/documents/authors-page.server";
import { CreditList } from "~/modules/documents/parts/credit-list";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { colourings } from "~/modules/documents/rules/authorship/groups";
import { documentNumber } from "~/modules/documents/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["documents", "authorship"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const by = colourings.find((one) => one === query.get("by")) ?? "author";
  const { t } = context;
  const words = {
    buyer: t("common:side.buyer"),
    seller: t("common:side.seller"),
    neutral: t("common:side.neutral"),
    self: t("authorship:credits.for-themselves"),
  };
  const wish = { by, working: query.get("text") === "working", words };
  const page = await authorsPage(context.actor, documentNumber(params.document), wish);
  if (!page) throw notFound();
  return { ...page, by, meta: { title: t("authorship:authors.title", { title: page.document.title }) } };
}

/** A document's text in the colours of those who wrote it. */
export default function DocumentAuthorsRoute() {
  const { document, may, html, groups, working, by } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authorship");
  const base = `${document.path}/authors`;
  const ways = colourings.map((one) => ({
    to: `${base}?by=${one}${working && document.published ? "&text=working" : ""}`,
    label: t(`authors.by.${one}`),
    current: one === by,
  }));
  return (
    <DocumentFrame document={document} may={may} heading={t("authors.heading")}>
      {groups.length === 0 ? (
        <Empty title={t("authors.none")}>{t("authors.none-text")}</Empty>
      ) : (
        <>
          <p className="mb-4 text-ink-2">{t("authors.text")}</p>
          {document.published && may.open ? (
            <Notice tone="info">
              {t(working ? "authors.now" : "authors.published")}{" "}
              <Link to={`${base}?by=${by}${working ? "" : "&text=working"}`}>
                {t(working ? "authors.see-published" : "authors.see-now")}
              </Link>
            </Notice>
          ) : null}
          <div className="mt-5 mb-6">
            <Tabs label={t("authors.colour-by")} tabs={ways} />
          </div>
          <CreditList groups={groups} by={by} />
          <section className="mt-9 border-t border-line pt-7">
            <h2 className="sr-only">{t("authors.words")}</h2>
            <Prose html={html} lang={document.club.language} />
          </section>
        </>
      )}
    </DocumentFrame>
  );
}
