import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { ClubHeadView } from "../network-view";
import { clubPath } from "../rules/paths";

type ClubClosedProps = {
  club: Pick<ClubHeadView, "slug" | "language" | "may">;
  closing: { at: string; reason: string };
};

/** Says that a club was closed, when and why, and that it stays to be read; whoever may can have it opened again. */
export function ClubClosed({ club, closing }: ClubClosedProps) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  const { slug, language, may } = club;
  return (
    <Notice tone="heed" title={t("closed.title", { when: formatDay(locale, closing.at) })}>
      <p>{t("closed.text")}</p>
      <p>
        {t("closed.why")} <span lang={language}>{closing.reason}</span>
      </p>
      {may.reopen ? (
        <p>
          <Link to={clubPath(slug, may.reopen === "alone" ? "settings/reopening" : "proposals/new?act=reopenClub")}>
            {t(`closed.reopen-${may.reopen}`)}
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}
