import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askPage } from "~/modules/knowledge/ask-page.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { emptyHeadings } from "~/modules/knowledge/empty-headings.server";
import { AskForm } from "~/modules/knowledge/parts/ask-form";
import { ClubChoice } from "~/modules/knowledge/parts/club-choice";
import { contextInAddress } from "~/modules/knowledge/rules/context-fields";
import { questionAddress } from "~/modules/knowledge/rules/question-path";
import { SanctionNotice } from "~/modules/network/sanction-notice";
import { readForm } from "~/platform/http/form.server";
import { heldForm, holdAndSignIn, releaseHeld } from "~/platform/http/held-form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { Page } from "~/ui/page";

export const handle = {
  i18n: ["knowledge", "ask", "aims", "sides", "stages", "context", "ask-template", "unsent", "rich-text"],
};
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const topics = query.getAll("topic").slice(0, 10);
  const wish = { club: query.get("club"), template: query.get("template"), topics };
  const page = await askPage(context.actor, wish, context.viewer);
  const of = query.get("of") ?? "everyone";
  return {
    ...page,
    held: page.club ? await heldForm(request) : null,
    title: (query.get("title") ?? "").slice(0, 150),
    of,
    chosenTopics: topics,
    context: contextInAddress(query),
    signedIn: context.viewer !== null,
    meta: {
      title: context.t("ask:title"),
      description: context.t("ask:description"),
      path: "/ask",
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (context.actor.kind === "guest")
    return holdAndSignIn(form, new URL(request.url).pathname + new URL(request.url).search);
  const unfilled = await emptyHeadings(form);
  if (unfilled.length > 0) return json({ unfilled, values: form });
  const result = await askQuestion(context.actor, form);
  return respond(result, form, ({ questionId, title }) =>
    redirect(questionAddress({ id: questionId, title }), { headers: releaseHeld }),
  );
}

export default function AskRoute() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  return (
    <Page>
      <h1 className="text-2xl">{t("ask:title")}</h1>
      <p className="mt-1 mb-6 text-ink-2">{t("ask:description")}</p>
      {page.club?.sanction ? <SanctionNotice sanction={page.club.sanction} /> : null}
      {page.club && !page.club.sanction ? <AskForm {...page} club={page.club} /> : null}
      {page.club ? null : <ClubChoice clubs={page.clubs} title={page.title} />}
    </Page>
  );
}
