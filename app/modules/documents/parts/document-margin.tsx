import { useTranslation } from "react-i18next";
import { TopicLinks } from "~/modules/topics/topic-links";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import type { DocumentView, WriterView } from "../document-view";
import type { FreshnessView } from "../freshness.server";
import type { HeadedPart } from "../rules/headed-parts";
import { FreshnessNote } from "./freshness-note";

type DocumentMarginProps = {
  document: DocumentView;
  parts: readonly HeadedPart[];
  freshness: FreshnessView | null;
  mayStage: boolean;
  mayFile: boolean;
};

/** The quiet column beside a document: its parts, who stands behind it, and whether it is still right. */
export function DocumentMargin({ document, parts, freshness, mayStage, mayFile }: DocumentMarginProps) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const joined = document.writers.filter((writer) => writer.joined);
  const [owners, writers] = (["owner", "writer"] as const).map((role) => joined.filter((one) => one.role === role));
  return (
    <>
      {parts.length > 1 && document.kind !== "series" ? (
        <div className="max-lg:hidden">
          <MarginSection title={t("page.contents")}>
            <ol>
              {parts.map((part) => (
                <li key={part.id} lang={document.club.language}>
                  <a href={`#${part.id}`}>{part.title}</a>
                </li>
              ))}
            </ol>
          </MarginSection>
        </div>
      ) : null}
      <People title={t("page.owners")} people={owners ?? []} />
      <People title={t("page.writers")} people={writers ?? []} />
      {document.stage || mayStage ? (
        <MarginSection title={t("stages:document.field")}>
          <p className="flex flex-wrap items-baseline gap-x-3">
            {document.stage ? (
              <Link to={`/clubs/${document.club.slug}/documents?stage=${document.stage}`}>
                {t(`stages:${document.stage}`)}
              </Link>
            ) : (
              <span className="text-ink-3">{t("stages:none")}</span>
            )}
            {mayStage ? (
              <Link to={`${document.path}/stage`} className="text-sm">
                {t("common:act.edit")}
                <span className="sr-only">: {t("stages:document.title")}</span>
              </Link>
            ) : null}
          </p>
        </MarginSection>
      ) : null}
      {document.topics.length > 0 || mayFile ? (
        <MarginSection title={t("aims:subject")}>
          <TopicLinks topics={document.topics} club={document.club} />
          {mayFile ? (
            <Link to={`${document.path}/topics`} className="text-sm">
              {t("common:act.edit")}
              <span className="sr-only">: {t("aims:document.title")}</span>
            </Link>
          ) : null}
        </MarginSection>
      ) : null}
      {freshness ? <FreshnessNote freshness={freshness} to={`${document.path}/freshness`} /> : null}
      {document.publishedAt ? (
        <p className="text-sm text-ink-3">{t("page.published-at", { day: formatDay(locale, document.publishedAt) })}</p>
      ) : null}
    </>
  );
}

function People({ title, people }: { title: string; people: readonly WriterView[] }) {
  const { t } = useTranslation("documents");
  if (people.length === 0) return null;
  return (
    <MarginSection title={title}>
      <ul>
        {people.map((one) => (
          <li key={one.personId} className="flex items-start gap-2.5">
            <Speaker
              name={one.name}
              side={one.side}
              size="s"
              picture={one.avatarKey ? `/files/${one.avatarKey}` : undefined}
            />
            <span>
              <Link to={`/people/${one.handle}`}>{one.name}</Link>
              <span className="sr-only"> ({t(`common:side.${one.side}`)})</span>
              {one.organisation ? <span className="block text-sm text-ink-3">{one.organisation.name}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </MarginSection>
  );
}
