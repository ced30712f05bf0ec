import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Tabs } from "~/ui/tabs";
import type { DeskPage } from "../desk-view";
import { type DeskWish, deskFilters, sections } from "../rules/desk-wish";

type DeskSectionsProps = { base: string; wish: DeskWish; counts: DeskPage["counts"] };

/** The sections of the desk with how much waits in each; all of them first. */
export function DeskSections({ base, wish, counts }: DeskSectionsProps) {
  const { t } = useTranslation("curation");
  const locale = useLocale();
  const all = sections.reduce((sum, section) => sum + (counts[section] ?? 0), 0);
  const shown = (count: number) => (count >= 500 ? `${formatNumber(locale, 500)}+` : formatNumber(locale, count));
  const to = (section: DeskWish["section"]) => `${base}?${deskFilters({ ...wish, section }) || "all"}`;
  return (
    <Tabs
      quiet
      label={t("desk.sections")}
      tabs={[
        { to: to(undefined), label: t("section.all"), count: shown(all), current: !wish.section },
        ...sections.map((section) => ({
          to: to(section),
          label: t(`section.${section}`),
          count: shown(counts[section] ?? 0),
          current: wish.section === section,
        })),
      ]}
    />
  );
}
