import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionAt } from "~/modules/knowledge/contribution-of.server";
import { historyPage } from "~/modules/knowledge/history-page.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { History } from "~/modules/knowledge/parts/history";
import { rollBack } from "~/modules/knowledge/roll-back.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "question-acts"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const about = await contributionAt(context.actor, params);
  const before = Number(new URL(request.url).searchParams.get("before")) || null;
  const history = await historyPage(about, before);
  return {
    about,
    history,
    newest: before === null,
    meta: { title: context.t("question-acts:history.of", { title: about.title }) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const about = await contributionAt(context.actor, params);
  const form = await readForm(request);
  const reason = context.t("question-acts:history.number", { number: form.number });
  const result = await rollBack(context.actor, {
    subjectKind: about.kind,
    subjectId: about.id,
    number: form.number,
    reason,
  });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}`));
}

export default function ContributionHistoryRoute() {
  const { about, history, newest } = useLoaderData<typeof loader>();
  const { t } = useTranslation("question-acts");
  return (
    <ContributionFrame about={about} heading={t("history.title")}>
      <History {...history} base={`/${about.kind}s/${about.id}`} mayRollBack={about.may.edit} newest={newest} />
    </ContributionFrame>
  );
}
