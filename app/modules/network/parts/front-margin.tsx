import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Prose } from "~/ui/prose";
import type { ClubFront } from "../club-front.server";
import { clubPath } from "../rules/paths";
import { FrontTopics } from "./front-topics";

/** Beside a club's front: its wanted outcomes, its topics, what it is, and since when. */
export function FrontMargin({ front }: { front: Omit<ClubFront, "excerpt"> }) {
  const { club, storyHtml, createdAt, aims, topics } = front;
  const { t } = useTranslation("network");
  const locale = useLocale();
  const base = clubPath(club.slug);
  return (
    <>
      <FrontTopics title={t("front.aims")} topics={aims.slice(0, 6)} base={`${base}/topics`} language={club.language} />
      <FrontTopics
        title={t("front.topics")}
        topics={topics.slice(0, 12)}
        base={`${base}/topics`}
        language={club.language}
      />
      {aims.length + topics.length > 0 ? (
        <p>
          <Link to={`${base}/topics`}>{t("front.all-topics")}</Link>
        </p>
      ) : null}
      {storyHtml ? (
        <MarginSection title={t("front.about")}>
          <Prose html={storyHtml} lang={club.language} className="line-clamp-6 text-[0.97rem]" />
          <p className="mt-2">
            <Link to={`${base}/about`}>{t("front.read-on")}</Link>
          </p>
        </MarginSection>
      ) : null}
      <p>
        <Link to={`${base}/collections`}>{t("front.collections")}</Link>
      </p>
      <p className="text-sm text-ink-3">
        {t("front.since", { when: formatDay(locale, createdAt) })}
        {club.visibility === "public" ? (
          <>
            {" · "}
            <a href={`/feeds${base}`}>{t("front.feed")}</a>
          </>
        ) : null}
      </p>
    </>
  );
}
