import type { ReactNode } from "react";
import { Trans, useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { type SearchAddress, searchPath } from "../rules/search-path";
import type { SearchResults } from "../search-results.server";

type ResultHeadProps = {
  results: Pick<SearchResults, "q" | "total" | "many" | "matched" | "instead" | "page">;
  address: SearchAddress;
  /** What lets the filters up on narrow screens. */
  filters: ReactNode;
};

/** How much was found, and whether it is quite what was asked for. */
export function ResultHead({ results, address, filters }: ResultHeadProps) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const { total, many, matched, instead, page } = results;
  const number = formatNumber(locale, total);
  return (
    <div className="py-3.5 text-[0.97rem] leading-normal text-ink-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p role="status">
          {many ? t("more-than", { number }) : t("found", { count: total, number })}
          {page > 1 ? ` · ${t("page.number", { page: formatNumber(locale, page) })}` : ""}
        </p>
        {filters}
      </div>
      {instead ? (
        <p>
          <Trans
            t={t}
            i18nKey="instead"
            values={{ words: instead }}
            components={{ b: <b className="font-semibold text-ink" /> }}
          />{" "}
          <Link to={searchPath(address, { exact: "1" })}>{t("exactly", { words: results.q })}</Link>
        </p>
      ) : null}
      {matched === "some" ? <p>{t("some")}</p> : null}
    </div>
  );
}
