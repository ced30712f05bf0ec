import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { ideaPath } from "../rules/idea-path";
import type { WishAround } from "../select-wishes-around.server";

type WishesAroundProps = {
  wishes: readonly WishAround[];
  question: { id: number; removed: unknown; club: { slug: string }; may: { comment: boolean } };
  joined: boolean;
};

/** The wishes that came of a question, and the way to one's own; who is not signed in gets there too. */
export function WishesAround({ wishes, question, joined }: WishesAroundProps) {
  const { t } = useTranslation("wishes-around");
  const may = joined ? question.may.comment : question.removed === null;
  if (wishes.length === 0 && !may) return null;
  return (
    <MarginSection title={t("title")}>
      <ul>
        {wishes.map(({ id, title, voteCount, came, shipped }) => (
          <li key={id}>
            <Link to={ideaPath(id)}>{title}</Link>
            <span className="block text-sm text-ink-3">
              {t("votes", { count: voteCount })}
              {shipped ? ` · ${t(came ? "shipped" : "made")}` : null}
            </span>
          </li>
        ))}
        {may ? (
          <li>
            <Link to={`/clubs/${question.club.slug}/ideas/new?from=question:${question.id}`} rel="nofollow">
              {t("wish")}
            </Link>
          </li>
        ) : null}
      </ul>
    </MarginSection>
  );
}
