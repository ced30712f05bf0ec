import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { sanctionIn } from "~/access/actor";
import { documentList } from "~/modules/documents/document-list.server";
import { DocumentRows } from "~/modules/documents/parts/document-rows";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { IdeaAnswers, LineageAct } from "~/modules/ideas/parts/idea-answers";
import { IdeaComments } from "~/modules/ideas/parts/idea-comments";
import { IdeaDocuments } from "~/modules/ideas/parts/idea-documents";
import { IdeaActs, IdeaHead, MergedWishes } from "~/modules/ideas/parts/idea-head";
import { ideaLd } from "~/modules/ideas/parts/idea-ld";
import { TrialsOf } from "~/modules/ideas/parts/trials-of";
import { WantToo } from "~/modules/ideas/parts/want-too";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { SanctionNotice } from "~/modules/network/sanction-notice";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { JsonLd } from "~/ui/json-ld";
import { Page } from "~/ui/page";

export const handle = { i18n: ["ideas", "documents", "aims", "trials"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const idea = await ideaPage(context.actor, numberIn(params.idea));
  if (!idea) throw notFound();
  const own = new URL(request.url).searchParams.has("own");
  if (idea.mergedInto && !own) throw redirect(`${ideaPath(idea.mergedInto.id)}#merged-${idea.id}`);
  const documents = await documentList(context.actor, { ofIdea: idea.id });
  return {
    idea,
    documents: documents.items,
    joined: context.viewer !== null,
    sanction: sanctionIn(context.actor, idea.club.id),
    meta: {
      title: context.t("ideas:title", { title: idea.title, club: idea.club.name }),
      description: idea.excerpt,
      path: idea.removed || idea.mergedInto ? undefined : ideaPath(idea.id),
    },
  };
}

export default function IdeaRoute() {
  const { idea, documents, joined, sanction } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <Page>
      <JsonLd data={ideaLd(idea, useBaseUrl())} />
      <IdeaHead idea={idea} overdue={idea.commitments.some((one) => one.overdue && one.outcome === null)} />
      <IdeaActs idea={idea} />
      <div className="mt-5 empty:hidden">
        <SanctionNotice sanction={sanction} />
      </div>
      <WantToo idea={idea} joined={joined} />
      <MergedWishes idea={idea} />
      <IdeaAnswers idea={idea} />
      <IdeaDocuments idea={idea} any={documents.length > 0}>
        <DocumentRows items={documents} label={t("documents.title")} level={3} />
      </IdeaDocuments>
      <TrialsOf items={idea.trials} club={idea.club} of={`idea:${idea.id}`} mayBegin={idea.may.try} />
      {idea.tied || idea.mergedInto || idea.merged.length > 0 ? <LineageAct ideaId={idea.id} /> : null}
      <IdeaComments of={idea} all={ideaPath(idea.id, "comments")} />
    </Page>
  );
}
