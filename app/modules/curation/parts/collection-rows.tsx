import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Empty } from "~/ui/empty";
import { Row, Rows } from "~/ui/rows";
import type { CollectionRow } from "../collection-view";
import { collectionPath } from "../rules/collections";

type CollectionRowsProps = { collections: readonly CollectionRow[]; language: string; mayMake: boolean };

/** The collections of a club, or what will stand here. */
export function CollectionRows({ collections, language, mayMake }: CollectionRowsProps) {
  const { t } = useTranslation("collections");
  const locale = useLocale();
  if (collections.length === 0)
    return <Empty title={t("list.none")}>{t(mayMake ? "list.none-curator" : "list.none-text")}</Empty>;
  return (
    <Rows label={t("list.heading")}>
      {collections.map(({ id, name, description, items, changedAt }) => (
        <Row
          key={id}
          to={collectionPath(id)}
          title={<span lang={language}>{name}</span>}
          excerpt={description ? <span lang={language}>{description}</span> : null}
          meta={[t("list.items", { count: items }), t("list.changed", { day: formatDay(locale, changedAt) })]}
        />
      ))}
    </Rows>
  );
}
