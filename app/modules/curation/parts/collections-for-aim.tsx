import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import type { CollectionForAim } from "../collections-for-aim.server";
import { collectionPath } from "../rules/collections";

type CollectionsForAimProps = { collections: readonly CollectionForAim[]; language: string };

/** Collections that hold something which leads to a wanted outcome. */
export function CollectionsForAim({ collections, language }: CollectionsForAimProps) {
  const { t } = useTranslation("aims");
  if (collections.length === 0) return null;
  return (
    <MarginSection title={t("collections")}>
      <ul>
        {collections.map(({ id, name, items }) => (
          <li key={id}>
            <Link to={collectionPath(id)} lang={language}>
              {name}
            </Link>
            <span className="block text-sm text-ink-3">{t("in-collection", { count: items })}</span>
          </li>
        ))}
      </ul>
    </MarginSection>
  );
}
