import { useTranslation } from "react-i18next";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import { Link } from "~/ui/link";
import type { TrialListItem } from "../trial-view";
import { TrialRows } from "./trial-rows";

type TrialsOfTopicProps = { kind: TopicKind; items: readonly TrialListItem[]; next: string | null; to: string };

/** What members try of a subject, or so that a wanted outcome is reached; the newest first. */
export function TrialsOfTopic({ kind, items, next, to }: TrialsOfTopicProps) {
  const { t } = useTranslation("aims");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="topic-trials" className="mt-11">
      <h2 id="topic-trials">{t(`trials.${kind}`)}</h2>
      <TrialRows items={items} label={t(`trials.${kind}`)} level={3} />
      {next ? (
        <p className="mt-3">
          <Link to={to}>{t(`trials.all-${kind}`)}</Link>
        </p>
      ) : null}
    </section>
  );
}
