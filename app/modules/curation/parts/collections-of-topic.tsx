import { useTranslation } from "react-i18next";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import type { CollectionOfTopic } from "../collections-of-topic.server";
import { collectionPath } from "../rules/collections";

type CollectionsOfTopicProps = { kind: TopicKind; collections: readonly CollectionOfTopic[]; language: string };

/** Collections that hold something which is about a subject, or leads to a wanted outcome. */
export function CollectionsOfTopic({ kind, collections, language }: CollectionsOfTopicProps) {
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
            <span className="block text-sm text-ink-3">{t(`in-collection.${kind}`, { count: items })}</span>
          </li>
        ))}
      </ul>
    </MarginSection>
  );
}
