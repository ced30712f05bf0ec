import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type HelpView, selectHelp } from "~/modules/curation/own-help.server";
import { HelpForm } from "~/modules/curation/parts/help-form";
import { documentPageBeside } from "~/modules/documents/document-page.server";
import { documentReads } from "~/modules/documents/document-reads.server";
import { DocumentCredits } from "~/modules/documents/parts/credit-list";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { documentLd } from "~/modules/documents/parts/document-ld";
import { DocumentMargin } from "~/modules/documents/parts/document-margin";
import { DocumentNotices } from "~/modules/documents/parts/document-notices";
import { DocumentSources } from "~/modules/documents/parts/document-sources";
import { ReplyToDocument } from "~/modules/documents/parts/reply-to-document";
import { SeriesParts } from "~/modules/documents/parts/series-parts";
import { headedParts } from "~/modules/documents/rules/headed-parts";
import { documentNumber } from "~/modules/documents/rules/paths";
import { type IdeaRow, ideaItem, selectIdeas } from "~/modules/ideas/idea-list.server";
import { mayTryDocument } from "~/modules/ideas/may-try-document";
import { IdeaRows } from "~/modules/ideas/parts/idea-rows";
import { TrialsOf } from "~/modules/ideas/parts/trials-of";
import { selectTrials, type TrialListRow, trialItem } from "~/modules/ideas/trial-list.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { JsonLd } from "~/ui/json-ld";
import { Prose } from "~/ui/prose";

export const handle = { i18n: ["documents", "authorship", "effectiveness", "ideas", "stages", "aims", "trials"] };
export const meta = metaFromLoader;
type Beside = { wishes: IdeaRow<string>; trials: TrialListRow<string>; help: HelpView };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { actor, now } = context;
  const id = documentNumber(params.document);
  if (id === null) throw notFound();
  const { page, beside } = await documentPageBeside<Beside>(
    actor,
    { id, now },
    {
      wishes: selectIdeas(actor, { sort: "wanted", ofDocument: id, take: 20 }),
      trials: selectTrials(actor, { documentId: id, take: 20 }),
      help: selectHelp(actor, "document", id),
    },
  );
  if (!page) throw notFound();
  const { document } = page;
  const url = new URL(request.url);
  if (decodeURI(url.pathname) !== decodeURI(document.path)) throw redirect(encodeURI(document.path) + url.search, 301);
  if (document.published) documentReads.add(document.id);
  const listed = document.published && !document.removed && document.state !== "archived";
  return {
    ...page,
    ...headedParts(page.bodyHtml),
    listed,
    help: document.published ? (beside.help[0] ?? null) : null,
    wishes: beside.wishes.map(ideaItem),
    trials: beside.trials.map(trialItem),
    mayTry: mayTryDocument(actor, document),
    meta: {
      title: context.t("documents:page.title", { title: document.title, club: document.club.name }),
      description: document.summary,
      path: listed && document.club.visibility === "public" ? document.path : undefined,
    },
  };
}

/** A document as it is read. */
export default function DocumentRoute() {
  const { document, may, html, parts, credits, freshness, listed, sources, mayWithdraw, wishes, trials, mayTry, help } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  const base = useBaseUrl();
  return (
    <DocumentFrame
      document={document}
      may={may}
      margin={
        <DocumentMargin
          document={document}
          parts={parts}
          freshness={freshness}
          mayStage={may.stage}
          mayFile={may.file}
        />
      }
    >
      {listed ? <JsonLd data={documentLd(document, parts, base)} /> : null}
      <DocumentNotices document={document} opens={may.open} />
      {document.summary ? (
        <p className="mb-5 text-lg text-ink-2" lang={document.club.language}>
          {document.summary}
        </p>
      ) : null}
      {document.kind === "series" ? <SeriesParts parts={parts} language={document.club.language} /> : null}
      {html ? (
        <Prose html={html} lang={document.club.language} />
      ) : (
        <p className="text-ink-2">{t("page.empty-text")}</p>
      )}
      <ReplyToDocument document={document} may={may} />
      {help && !document.removed ? (
        <HelpForm action={`/documents/${document.id}/helped`} help={help} may={may.help} />
      ) : null}
      <DocumentCredits credits={credits} path={document.path} />
      <DocumentSources document={document} sources={sources} mayWithdraw={mayWithdraw} />
      <TrialsOf items={trials} club={document.club} of={`document:${document.id}`} mayBegin={mayTry} />
      {wishes.length > 0 ? (
        <section aria-labelledby="wishes" className="mt-10">
          <h2 id="wishes" className="text-[1.06rem]">
            {t("page.wishes")}
          </h2>
          <IdeaRows items={wishes} label={t("page.wishes")} level={3} />
        </section>
      ) : null}
    </DocumentFrame>
  );
}
