import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { compositePage } from "~/modules/knowledge/composite-page.server";
import { CompositeSides, CompositeStances, Together } from "~/modules/knowledge/parts/composite-sides";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { SafetyNotes } from "~/modules/knowledge/parts/safety-notes";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Prose } from "~/ui/prose";

export const handle = { i18n: ["knowledge", "sides"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await compositePage(context.actor, params.question);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("sides:composite.of", { title: page.question.title }) } };
}

export default function CompositeRoute() {
  const { question, together, sides, agreeing, differing, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  const lang = question.club.language;
  return (
    <ContributionFrame about={question} heading={question.title}>
      <SafetyNotes notes={question.safety} lang={lang} />
      <Prose html={question.bodyHtml} lang={lang} className="text-ink-2" />
      {sides.length === 0 ? (
        <div className="mt-8">
          <Empty title={t("composite.empty")}>{t("composite.empty-text")}</Empty>
        </div>
      ) : null}
      {together ? <Together answer={together} question={question} /> : null}
      <CompositeSides sides={sides} question={question} />
      <CompositeStances agreeing={agreeing} differing={differing} lang={lang} />
      <div className="mt-10 flex flex-wrap gap-2.5">
        {may.join ? (
          <Button to={`/questions/${question.id}/joint-answer`} variant="main">
            {t("composite.join")}
          </Button>
        ) : null}
        <Button to={question.path}>{t("composite.back")}</Button>
      </div>
    </ContributionFrame>
  );
}
