import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import { useTranslation } from "react-i18next";
import type { Facet } from "../hit-view";
import { type SearchAddress, searchPath } from "../rules/search-path";
import { Facets, narrowing } from "./facets";

type FiltersProps = { facets: readonly Facet[]; address: SearchAddress };

const sheet = "filters";

/** Ways to narrow what was found: beside it, and on narrow screens in a sheet from below, by the browser's own means. */
export function Filters({ facets, address }: FiltersProps) {
  const { t } = useTranslation("search");
  // another address is another sheet: it is down again when the narrowed hits are shown
  return (
    <div key={searchPath(address, {})} id={sheet} className="filters" {...{ popover: "auto" }}>
      <Facets facets={facets} address={address} />
      <button type="button" className="filters-button button button-plain button-m" {...{ popovertarget: sheet }}>
        {t("facets.done")}
      </button>
    </div>
  );
}

/** Lets the sheet up, and says how many filters are on. */
export function FiltersButton({ facets }: Pick<FiltersProps, "facets">) {
  const { t } = useTranslation("search");
  const shown = narrowing(facets);
  const on = shown.filter(({ values }) => values.some(({ chosen }) => chosen)).length;
  if (shown.length === 0) return null;
  return (
    <button type="button" className="filters-button button button-plain button-s" {...{ popovertarget: sheet }}>
      <SlidersHorizontal aria-hidden="true" className="size-4" />
      {on > 0 ? t("facets.open-on", { count: on }) : t("facets.open")}
    </button>
  );
}
