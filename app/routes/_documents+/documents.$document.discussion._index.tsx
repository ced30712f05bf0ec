import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { discussionPage } from "~/modules/documents/discussion-page.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { RemarkItem } from "~/modules/documents/parts/remark-item";
import { SuggestionItem } from "~/modules/documents/parts/suggestion-item";
import { documentNumber } from "~/modules/documents/rules/paths";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { goOrStay, notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["documents", "authorship"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const settled = query.get("show") === "settled";
  const wish = { settled, after: query.get("after") };
  const page = await discussionPage(context.actor, documentNumber(params.document), wish);
  if (!page) throw notFound();
  const title = context.t("authorship:discussion.title", { title: page.document.title });
  return { ...page, settled, meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await writeRemark(context.actor, { ...form, documentId: documentNumber(params.document) });
  return respond(result, form, ({ documentId, remarkId }) =>
    goOrStay(form, `/documents/${documentId}/discussion#remark-${remarkId}`),
  );
}

/** What was proposed and said about a document, beside the words it is about. */
export default function DiscussionRoute() {
  const { document, may, threads, open, settled, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authorship");
  const base = `${document.path}/discussion`;
  const count = open.suggestions + open.remarks;
  return (
    <DocumentFrame document={document} may={may} heading={t("discussion.heading")}>
      {may.suggest || may.remark ? (
        <p className="mb-5">
          <Button to={`${base}/new`} variant="main">
            {t("discussion.begin")}
          </Button>
        </p>
      ) : null}
      <Tabs
        label={t("discussion.show")}
        tabs={[
          { to: base, label: t("discussion.open"), count: count > 0 ? String(count) : undefined, current: !settled },
          { to: `${base}?show=settled`, label: t("discussion.settled"), current: settled },
        ]}
      />
      {threads.length > 0 ? (
        <ul aria-label={t(settled ? "discussion.settled" : "discussion.open")} className="divide-y divide-line">
          {threads.map((thread) => (
            <li key={`${thread.kind}-${thread.id}`} id={`${thread.kind}-${thread.id}`} className="py-6">
              {thread.kind === "suggestion" ? (
                <SuggestionItem suggestion={thread} base={base} language={document.club.language} />
              ) : (
                <RemarkItem remark={thread} base={base} language={document.club.language} />
              )}
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-6">
          <Empty title={t(settled ? "discussion.none-settled" : "discussion.none")}>{t("discussion.none-text")}</Empty>
        </div>
      )}
      <Pager
        label={t("discussion.pages")}
        older={
          next
            ? { to: `${base}?${settled ? "show=settled&" : ""}after=${next}`, label: t("common:act.older") }
            : undefined
        }
      />
    </DocumentFrame>
  );
}
