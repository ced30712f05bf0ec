import { useTranslation } from "react-i18next";
import { SanctionNotice } from "~/modules/network/sanction-notice";
import { Notice } from "~/ui/notice";
import type { DocumentView } from "../document-view";

/** What a reader should know of a document before reading it. */
export function DocumentNotices({ document, opens }: { document: DocumentView; opens: boolean }) {
  const { t } = useTranslation("documents");
  const { state, removed, published, ended, locked, sanction } = document;
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {removed ? (
        <Notice tone="harm" title={t("page.removed")}>
          {removed.reason}
        </Notice>
      ) : null}
      {state === "draft" && !published ? (
        <Notice tone="info">{t(opens ? "page.draft-notice" : "page.tried-notice")}</Notice>
      ) : null}
      {state === "inReview" && !published ? <Notice tone="heed">{t("page.review-notice")}</Notice> : null}
      {state === "needsUpdate" ? (
        <Notice tone="heed">{t(ended ? "page.ended-notice" : "page.update-notice")}</Notice>
      ) : null}
      {state === "archived" ? <Notice tone="heed">{t("page.archived-notice")}</Notice> : null}
      {published && opens ? <Notice tone="info">{t("page.working-text")}</Notice> : null}
      {locked && opens ? <Notice tone="info">{t("page.locked")}</Notice> : null}
      <SanctionNotice sanction={sanction} />
    </div>
  );
}
