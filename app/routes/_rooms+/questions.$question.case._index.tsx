import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { casePage } from "~/modules/rooms/case-page.server";
import { noteCase } from "~/modules/rooms/note-case.server";
import { CaseContacts } from "~/modules/rooms/parts/case-contacts";
import { CaseKnown } from "~/modules/rooms/parts/case-known";
import { CaseLead } from "~/modules/rooms/parts/case-lead";
import { CaseNoteForm } from "~/modules/rooms/parts/case-note-form";
import { CaseSharing } from "~/modules/rooms/parts/case-sharing";
import { sellerChoices } from "~/modules/rooms/seller-choices.server";
import { sharingAround } from "~/modules/rooms/sharing-around.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["cases", "rooms", "sharing", "context", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  const page = await casePage(context.actor, about, new URL(request.url).searchParams.get("before"));
  if (!page) throw notFound();
  const { questionId, title, club } = about;
  const which = { questionId, clubId: club.id, customer: page.customer, now: context.now };
  const sharing = await sharingAround(context.actor, which);
  const choices = page.customer ? [] : await sellerChoices(context.actor, club.id);
  return { about: { questionId, title, club }, page, sharing, choices, meta: { title: context.t("cases:title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await noteCase(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}/case#case-known`));
}

export default function CaseRoute() {
  const { about, page, sharing, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("cases");
  const { questionId } = about;
  return (
    <ContributionFrame about={about} heading={t(page.customer ? "title-customer" : "title")}>
      <p className="mb-6 leading-normal text-ink-2">{t(page.customer ? "text-customer" : "text")}</p>
      <CaseLead page={page} questionId={questionId} lang={about.club.language} />
      <CaseKnown page={page} questionId={questionId} lang={about.club.language} />
      {page.may.note ? <CaseNoteForm key={page.notes.length} choices={choices} customer={page.customer} /> : null}
      <CaseSharing around={sharing} questionId={questionId} customer={page.customer} />
      <CaseContacts page={page} questionId={questionId} />
    </ContributionFrame>
  );
}
