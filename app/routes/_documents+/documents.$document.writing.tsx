import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { FilingBeside } from "~/modules/documents/parts/filing-beside";
import { LiveWriting } from "~/modules/documents/parts/live-writing";
import { TextForm } from "~/modules/documents/parts/text-form";
import { rewriteText } from "~/modules/documents/rewrite-text.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { writingPage } from "~/modules/documents/writing-page.server";
import { SanctionNotice } from "~/modules/network/sanction-notice";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { type TopicOption, topicsOf } from "~/modules/topics/topics-of.server";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";

export const handle = { i18n: ["documents", "rich-text", "authorship", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (context.actor.kind === "guest") throw signInFirst(request);
  const page = await writingPage(context.actor, documentNumber(params.document));
  if (!page) throw notFound();
  const title = context.t("documents:writing.title", { title: page.document.title });
  const [choices, topics] = await Promise.all([
    speakingChoices(context.actor, page.document.club.id, context.viewer),
    page.may.file ? topicsOf(page.document.club.id) : Promise.resolve<TopicOption[]>([]),
  ]);
  return { ...page, choices, topics, held: await heldForm(request), meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest") return holdAndSignIn(form, new URL(request.url).pathname);
  const result = await rewriteText(context.actor, { ...form, documentId: documentNumber(params.document) ?? 0 });
  return respond(result, form, () => redirect(new URL(request.url).pathname, { headers: releaseHeld }));
}

/** What was proposed and said is kept up to date by itself. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) =>
  formAction?.includes("/discussion") ? false : defaultShouldRevalidate;

/** Where a document is written, by several at once; without script in a form. */
export default function WritingRoute() {
  const { document, may, self, voice, choices, topics, basis, html, markdown } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <DocumentFrame document={document} may={may} heading={t("writing.heading")} wide>
      <FilingBeside
        path={`/documents/${document.id}`}
        language={document.club.language}
        filed={document.topics}
        topics={topics}
      />
      <div className="mb-5 empty:hidden">
        <SanctionNotice sanction={document.sanction} />
      </div>
      <LiveWriting
        documentId={document.id}
        self={self}
        voice={voice}
        choices={choices}
        label={t("writing.label", { title: document.title })}
        language={document.club.language}
        documentPath={document.path}
      >
        <div className="max-w-measure">
          <TextForm basis={basis} markdown={markdown} html={html} language={document.club.language} />
        </div>
      </LiveWriting>
    </DocumentFrame>
  );
}
