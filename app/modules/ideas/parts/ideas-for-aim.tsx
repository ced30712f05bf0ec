import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { IdeaListItem } from "../idea-view";
import { IdeaRows } from "./idea-rows";

type IdeasForAimProps = { items: readonly IdeaListItem[]; next: string | null; to: string };

/** What people wish for so that a wanted outcome is reached, the most wanted first. */
export function IdeasForAim({ items, next, to }: IdeasForAimProps) {
  const { t } = useTranslation("aims");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="aim-ideas" className="mt-11">
      <h2 id="aim-ideas">{t("ideas")}</h2>
      <IdeaRows items={items} label={t("ideas")} level={3} />
      {next ? (
        <p className="mt-3">
          <Link to={to}>{t("all-ideas")}</Link>
        </p>
      ) : null}
    </section>
  );
}
