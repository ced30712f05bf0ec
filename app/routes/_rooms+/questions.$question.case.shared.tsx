import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { openShared } from "~/modules/rooms/open-shared.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";

export const handle = { i18n: ["sharing", "knowledge"] };
export const meta = metaFromLoader;

/** Opening the page is reading what is shared, and is written down. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { questionId, title, club } = await contributionOf(context.actor, "question", params.question);
  const result = await openShared(context.actor, { questionId });
  if (!result.ok) throw notFound();
  const about = { questionId, title, club };
  return { about, shared: result.value, meta: { title: context.t("sharing:case.title") } };
}

export default function SharedRoute() {
  const { about, shared } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sharing");
  const locale = useLocale();
  return (
    <ContributionFrame about={about} heading={t("case.title")}>
      <p className="mb-4 leading-normal text-ink-2">{t("case.logged")}</p>
      {shared.length === 0 ? <Empty title={t("case.nothing")} /> : null}
      <ul className="mb-6 divide-y divide-line border-y border-line">
        {shared.map(({ by, field, text, at }) => (
          <li key={`${by} ${field} ${at}`} className="grid gap-1 py-3.5">
            <p className="text-sm text-ink-3">
              {t(`field.${field}.from`, { name: by })} · {formatMoment(locale, at)}
            </p>
            <p lang={about.club.language} className="leading-normal whitespace-pre-line">
              {text}
            </p>
          </li>
        ))}
      </ul>
      <Button to={`/questions/${about.questionId}/case`}>{t("case.back")}</Button>
    </ContributionFrame>
  );
}
