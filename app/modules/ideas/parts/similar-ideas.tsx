import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { IdeaState } from "../rules/idea-kinds";
import { ideaPath } from "../rules/idea-path";
import { IdeaStateChip } from "./idea-state";

export type SimilarIdea = { id: number; title: string; voteCount: number; state: string };

/** Ideas like the one being typed; looked up when typing rests, or found when the form was first sent. */
export function SimilarIdeas({
  words,
  clubId,
  topics,
  found,
}: {
  words: string;
  clubId: number;
  /** What is ticked of what it is about and what is wanted, parted by blanks. */
  topics: string;
  found?: readonly SimilarIdea[];
}) {
  const { t } = useTranslation("ideas");
  const { load, data } = useFetcher<{ ideas: SimilarIdea[] }>();
  useEffect(() => {
    if (words.trim().length < 8) return undefined;
    const asked = new URLSearchParams([
      ["club", String(clubId)],
      ["title", words],
      ...topics.split(" ").flatMap((slug) => (slug ? [["topic", slug]] : [])),
    ]);
    const timer = setTimeout(() => load(`/search/similar-ideas?${asked}`), 350);
    return () => clearTimeout(timer);
  }, [words, clubId, topics, load]);
  const ideas = words.trim().length < 8 ? [] : (data?.ideas ?? found ?? []);
  return (
    <div role="status" aria-live="polite">
      {ideas.length > 0 ? (
        <div className="rounded-lg bg-paper-2 px-5 py-4">
          <p className="font-head font-medium">{t("similar.title")}</p>
          <p className="text-sm text-ink-3">{t("similar.hint")}</p>
          <ul className="mt-2 grid gap-1.5">
            {ideas.map((idea) => (
              <li key={idea.id} className="flex flex-wrap items-baseline gap-x-3">
                <Link to={ideaPath(idea.id)} target="_blank" rel="noopener">
                  {idea.title}
                </Link>
                <span className="text-sm text-ink-3">
                  {t("row.votes", { count: idea.voteCount, shown: idea.voteCount })}
                </span>
                <IdeaStateChip state={idea.state as IdeaState} />
              </li>
            ))}
          </ul>
          <input type="hidden" name="checked" value="true" />
        </div>
      ) : null}
    </div>
  );
}
