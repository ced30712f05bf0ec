import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { ThreadChanges } from "~/modules/knowledge/parts/thread-changes";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { threadPage } from "~/modules/knowledge/thread-page.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["threads", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await threadPage(context.actor, questionNumber(params.question), context.now);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("threads:title", { title: page.question.title }) } };
}

/** What became of a question's thread, and the ways to split, move or merge it. */
export default function ThreadRoute() {
  const { question, may, changes } = useLoaderData<typeof loader>();
  const { t } = useTranslation("threads");
  const base = `/questions/${question.id}/thread`;
  return (
    <ContributionFrame about={question} heading={t("heading")}>
      <p className="mb-5 text-ink-2">{t("text")}</p>
      {may ? (
        <ul className="mb-9 grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {(["split", "merge", "move"] as const).map((act) => (
            <li key={act} className="grid content-start gap-2">
              <Button to={`${base}/${act}`}>{t(`act.${act}`)}</Button>
              <span className="text-sm text-ink-3">{t(`act.${act}-text`)}</span>
            </li>
          ))}
          <li className="grid content-start gap-2">
            <Button to={`/clubs/${question.club.slug}/curation/bulk?act=collect&of[]=question-${question.id}`}>
              {t("act.collect")}
            </Button>
            <span className="text-sm text-ink-3">{t("act.collect-text")}</span>
          </li>
          <li className="grid content-start gap-2">
            <Button to={`/clubs/${question.club.slug}/curation/document?of[]=question-${question.id}`}>
              {t("act.gather")}
            </Button>
            <span className="text-sm text-ink-3">{t("act.gather-text")}</span>
          </li>
        </ul>
      ) : null}
      <ThreadChanges changes={changes} language={question.club.language} />
    </ContributionFrame>
  );
}
