import { useTranslation } from "react-i18next";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import { Link } from "~/ui/link";
import type { DocumentListItem } from "../document-view";
import { DocumentRows } from "./document-rows";

type DocumentsOfTopicProps = { kind: TopicKind; items: readonly DocumentListItem[]; next: string | null; to: string };

/** The documents about a subject, or that help to reach a wanted outcome; those worked on last first. */
export function DocumentsOfTopic({ kind, items, next, to }: DocumentsOfTopicProps) {
  const { t } = useTranslation("aims");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="topic-documents" className="mt-11">
      <h2 id="topic-documents">{t(`documents.${kind}`)}</h2>
      <DocumentRows items={items} label={t(`documents.${kind}`)} level={3} />
      {next ? (
        <p className="mt-3">
          <Link to={to}>{t(`documents.all-${kind}`)}</Link>
        </p>
      ) : null}
    </section>
  );
}
