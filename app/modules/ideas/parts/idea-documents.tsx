import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { SideHeading } from "~/ui/page";
import type { IdeaView } from "../idea-view";

/** What is written for an idea (the rows stand inside), and the way to write more. */
export function IdeaDocuments({ idea, any, children }: { idea: IdeaView; any: boolean; children: ReactNode }) {
  const { t } = useTranslation("ideas");
  const { club, may } = idea;
  if (!any && !may.comment) return null;
  return (
    <section aria-label={t("documents.title")} className="mt-8">
      <SideHeading>{t("documents.title")}</SideHeading>
      {any ? children : <p className="mt-3 text-ink-3">{t("documents.none")}</p>}
      {may.comment ? (
        <p className="mt-4">
          <Button to={`/clubs/${club.slug}/documents/new?idea=${idea.id}`}>{t("documents.write")}</Button>
        </p>
      ) : null}
    </section>
  );
}
