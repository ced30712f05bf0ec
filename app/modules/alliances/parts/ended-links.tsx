import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { EndedLinkView } from "../ended-links.server";
import { clubPath } from "../rules/link-paths";

/** Links that ended or were declined, and what was said then. */
export function EndedLinks({ ended, lang }: { ended: readonly EndedLinkView[]; lang: string }) {
  const { t } = useTranslation("alliances");
  const locale = useLocale();
  if (ended.length === 0) return null;
  return (
    <section className="mt-11">
      <h2>{t("ended.title")}</h2>
      <p className="mt-1 mb-3 text-ink-2">{t("ended.lead")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {ended.map(({ id, partner, how, own, at, reason }) => (
          <li key={id} className="py-3 leading-normal">
            <Link to={clubPath(partner.slug)}>{partner.name}</Link>
            <p className="font-head text-sm text-ink-3">
              {how === "cut" ? t("ended.cut") : t(`ended.${how}-${own ? "own" : "theirs"}`)} · {formatDay(locale, at)}
            </p>
            {reason ? (
              <p lang={lang} className="mt-1 text-ink-2">
                {reason}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
