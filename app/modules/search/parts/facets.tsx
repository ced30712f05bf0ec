import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import { Tabs } from "~/ui/tabs";
import type { Facet, FacetValue } from "../hit-view";
import { type SearchAddress, searchPath } from "../rules/search-path";

type FacetsProps = { facets: readonly Facet[]; address: SearchAddress };

/** Kinds of hits as tabs: everything, or one kind. */
export function KindTabs({ facets, address }: FacetsProps) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const kinds = facets.find(({ facet }) => facet === "kind")?.values ?? [];
  const tabs = kinds.map(({ value, count, chosen }) => ({
    to: searchPath(address, { kind: value }),
    label: t(`kind.${value}`),
    count: formatNumber(locale, count),
    current: chosen,
  }));
  const everything = { to: searchPath(address, { kind: "" }), label: t("kind.all"), current: address.kind === "" };
  return (
    <div className="mt-4">
      <Tabs label={t("facets.kind")} tabs={[everything, ...tabs]} />
    </div>
  );
}

/** Ways to narrow the hits. */
export function Facets({ facets, address }: FacetsProps) {
  const { t } = useTranslation("search");
  return (
    <>
      {narrowing(facets).map(({ facet, values }) => (
        <MarginSection key={facet} title={t(`facets.${facet}`)}>
          <ul>
            {values.map((value) => (
              <FacetChoice key={value.value} facet={facet} value={value} address={address} />
            ))}
          </ul>
        </MarginSection>
      ))}
    </>
  );
}

/** Those that narrow the hits: they leave a choice, or one was made. */
export const narrowing = (facets: readonly Facet[]): Facet[] =>
  facets.filter(({ facet, values }) => facet !== "kind" && (values.length > 1 || values.some(({ chosen }) => chosen)));

function FacetChoice({ facet, value, address }: { facet: Facet["facet"]; value: FacetValue; address: SearchAddress }) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const name = value.name ?? (facet === "side" ? t(`common:side.${value.value}`) : t(`answered.${value.value}`));
  return (
    <li>
      <Link
        to={searchPath(address, { [facet]: value.chosen ? "" : value.value })}
        aria-current={value.chosen ? "true" : undefined}
        className="facet"
      >
        {facet === "side" && isSide(value.value) ? <Speaker name="" initials="" side={value.value} size="xs" /> : null}
        <span className="facet-name">{name}</span>
        <span className="count ms-auto">{formatNumber(locale, value.count)}</span>
        {value.chosen ? (
          <span className="text-ink-3" title={t("facets.remove")}>
            <span aria-hidden="true">×</span>
            <span className="sr-only">{t("facets.remove")}</span>
          </span>
        ) : null}
      </Link>
    </li>
  );
}

const isSide = (value: string): value is "buyer" | "seller" | "neutral" =>
  ["buyer", "seller", "neutral"].includes(value);
