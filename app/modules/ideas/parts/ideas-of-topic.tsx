import { useTranslation } from "react-i18next";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import { Link } from "~/ui/link";
import type { IdeaListItem } from "../idea-view";
import { IdeaRows } from "./idea-rows";

type IdeasOfTopicProps = { kind: TopicKind; items: readonly IdeaListItem[]; next: string | null; to: string };

/** What people wish for about a subject, or so that a wanted outcome is reached; the most wanted first. */
export function IdeasOfTopic({ kind, items, next, to }: IdeasOfTopicProps) {
  const { t } = useTranslation("aims");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="topic-ideas" className="mt-11">
      <h2 id="topic-ideas">{t(`ideas.${kind}`)}</h2>
      <IdeaRows items={items} label={t(`ideas.${kind}`)} level={3} />
      {next ? (
        <p className="mt-3">
          <Link to={to}>{t(`ideas.all-${kind}`)}</Link>
        </p>
      ) : null}
    </section>
  );
}
