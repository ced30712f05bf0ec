import Bell from "lucide-react/icons/bell";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { ToggleAct } from "~/ui/toggle-act";
import type { TopicPage } from "../topic-page.server";

type TopicHeadProps = {
  topic: Omit<TopicPage, "aims">;
  path: string;
  /** What stands below the questions. */
  further: readonly ("documents" | "ideas" | "trials")[];
};

/** What a topic is called and says of itself; of a wanted outcome, that it is one. */
export function TopicHead({ topic, path, further }: TopicHeadProps) {
  const { t } = useTranslation("topics");
  const locale = useLocale();
  const { club, credentialKind } = topic;
  return (
    <>
      <Breadcrumbs
        label={t("knowledge:trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          { to: `/clubs/${club.slug}/topics`, label: t("all") },
        ]}
      />
      {topic.kind === "aim" ? <p className="font-head font-medium text-act">{t("aims:one")}</p> : null}
      <h1 lang={club.language} className="text-2xl">
        {topic.name}
      </h1>
      {topic.about ? (
        <p lang={club.language} className="mt-2 text-ink-2">
          {topic.about}
        </p>
      ) : null}
      {topic.waiting > 0 ? (
        <p className="mt-2">
          <Link to={`${path}?sort=unanswered`}>
            {t("list.waiting", { count: topic.waiting, shown: formatNumber(locale, topic.waiting) })}
          </Link>
        </p>
      ) : null}
      {credentialKind ? (
        <p className="mt-2 font-head text-sm text-ink-3">
          {t("credential.asked", { credential: t(`common:credential.${credentialKind}`) })}
        </p>
      ) : null}
      {further.length > 0 ? (
        <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {further.map((part) => (
            <a key={part} href={`#topic-${part}`}>
              {t(`aims:${part}.${topic.kind}`)}
            </a>
          ))}
        </p>
      ) : null}
      {topic.wikiHtml ? (
        <details className="mt-3">
          <summary className="min-h-10 cursor-pointer font-head font-medium">{t("knowledge:topic.wiki")}</summary>
          <Prose html={topic.wikiHtml} />
        </details>
      ) : null}
      <div className="mt-3 mb-5 -ms-2.5 flex flex-wrap gap-1">
        {topic.may.follow ? (
          <ToggleAct
            action={`${path}/follow`}
            on={topic.follows}
            icon={Bell}
            words={{ on: t("follow.on"), off: t("follow.off") }}
          />
        ) : null}
        <Button to={`/feeds${path}`} reloadDocument variant="quiet" size="s">
          {t("knowledge:topic.follow")}
        </Button>
        {topic.may.change ? (
          <Button to={`${path}/edit`} variant="quiet" size="s">
            {t("common:act.edit")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
