import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { SideHeading } from "~/ui/page";
import type { TrialListItem } from "../trial-view";
import { TrialRows } from "./trial-rows";

type TrialsOfProps = {
  items: readonly TrialListItem[];
  club: { slug: string };
  /** What is tried: "idea:7", "document:3". */
  of: string;
  mayBegin: boolean;
};

/** What members tried of something, and the way to invite them to. */
export function TrialsOf({ items, club, of, mayBegin }: TrialsOfProps) {
  const { t } = useTranslation("trials");
  if (items.length === 0 && !mayBegin) return null;
  return (
    <section id="trials" aria-label={t("title")} className="mt-8">
      <SideHeading>{t("title")}</SideHeading>
      {items.length > 0 ? (
        <TrialRows items={items} label={t("title")} level={3} />
      ) : (
        <p className="mt-3 text-ink-3">{t("none-yet")}</p>
      )}
      {mayBegin ? (
        <p className="mt-4">
          <Button to={`/clubs/${club.slug}/trials/new?of=${of}`}>{t("begin.act")}</Button>
        </p>
      ) : null}
    </section>
  );
}
