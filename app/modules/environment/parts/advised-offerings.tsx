import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { FittingOffering } from "../offerings-for.server";

/** Products and services that share words with a need, with whose they are, why they stand here, and whether they fit the budget. */
export function AdvisedOfferings({ offerings, lang }: { offerings: readonly FittingOffering[]; lang: string }) {
  const { t } = useTranslation("advice");
  const locale = useLocale();
  if (offerings.length === 0) return null;
  return (
    <section aria-labelledby="advised-offerings">
      <h2 id="advised-offerings" className="text-lg">
        {t("offerings")}
      </h2>
      <p className="text-sm text-ink-3">{t("offerings-text")}</p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {offerings.map(({ id, name, text, price, over, side, words, of }) => (
          <li key={id} className="flex items-start gap-3 py-4">
            <Speaker name={of.name} side={side} size="s" />
            <div className="min-w-0 leading-normal">
              <p lang={lang} className="font-head font-medium">
                {name}
              </p>
              <p lang={lang} className="text-ink-2">
                {text}
              </p>
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-3">
                {price === null ? (
                  <span>{t("no-price")}</span>
                ) : (
                  <span>{t("price", { price: formatNumber(locale, price) })}</span>
                )}
                {over === null ? null : <Chip tone="heed">{t("over", { over: formatNumber(locale, over) })}</Chip>}
                <span>{t("because-words", { words: words.slice(0, 4).join(", ") })}</span>
              </p>
              <p className="text-sm">
                <Link to={`/organisations/${of.slug}/environment`} className="inline-block py-1">
                  {of.name}
                </Link>
                <span className="sr-only"> ({t(`common:side.${side}`)})</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
