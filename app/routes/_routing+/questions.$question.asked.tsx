import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { SentToList } from "~/modules/routing/parts/sent-to-list";
import { sentTo } from "~/modules/routing/sent-to.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";

export const handle = { i18n: ["knowledge", "sent-to", "routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  const sent = await sentTo(context.actor, about);
  const { questionId, title, club } = about;
  return { about: { questionId, title, club }, ...sent, meta: { title: context.t("sent-to:of", { title }) } };
}

export default function AskedRoute() {
  const { about, looking, escalatedAt, routes, asker } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sent-to");
  const locale = useLocale();
  return (
    <ContributionFrame about={about} heading={t("title")}>
      <p className="max-w-measure">
        {!looking
          ? t("over")
          : escalatedAt
            ? t("moderators", { when: formatMoment(locale, escalatedAt) })
            : routes.length === 0
              ? t("nobody")
              : t("then")}
      </p>
      {asker && looking ? (
        <div className="mt-4 flex flex-wrap gap-2.5">
          <Button to={`/questions/${about.questionId}/audience`}>{t("audience")}</Button>
          <Button to={`/questions/${about.questionId}/context`} variant="quiet">
            {t("context")}
          </Button>
        </div>
      ) : null}
      <SentToList routes={routes} />
    </ContributionFrame>
  );
}
