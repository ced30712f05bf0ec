import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import type { Shelf } from "../rules/shelves";

type EntryTrailProps = {
  entry: { id: number; name: string; owner: string; top: string; back: string };
  shelf: Shelf;
  /** Below the entry's own page. */
  own?: boolean;
};

/** The way back from an entry: whose it is, its shelf and, below its own page, the entry. */
export function EntryTrail({ entry, shelf, own = false }: EntryTrailProps) {
  const { t } = useTranslation("environment");
  const crumbs = [
    { to: entry.top, label: t("title", { name: entry.owner }) },
    { to: entry.back, label: t(`shelf.${shelf}.title`) },
  ];
  const here = { to: `/environment/${shelf}/${entry.id}`, label: entry.name };
  return <Breadcrumbs label={t("trail")} crumbs={own ? [...crumbs, here] : crumbs} />;
}
