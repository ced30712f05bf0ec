import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { ThreadChanges } from "~/modules/knowledge/parts/thread-changes";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { threadPage } from "~/modules/knowledge/thread-page.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Row, Rows } from "~/ui/rows";

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
  const desk = `/clubs/${question.club.slug}/curation`;
  const acts = [
    ["split", `${base}/split`],
    ["merge", `${base}/merge`],
    ["move", `${base}/move`],
    ["collect", `${desk}/bulk?act=collect&of[]=question-${question.id}`],
    ["gather", `${desk}/document?of[]=question-${question.id}`],
  ] as const;
  return (
    <ContributionFrame about={question} heading={t("heading")}>
      <p className="mb-5 text-ink-2">{t("text")}</p>
      {may ? (
        <div className="mb-9">
          <Rows label={t("heading")}>
            {acts.map(([act, to]) => (
              <Row key={act} to={to} title={t(`act.${act}`)} excerpt={t(`act.${act}-text`)} />
            ))}
          </Rows>
        </div>
      ) : null}
      <ThreadChanges changes={changes} language={question.club.language} />
    </ContributionFrame>
  );
}
