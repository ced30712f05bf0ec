import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { DocumentListItem } from "../document-view";
import { DocumentRows } from "./document-rows";

type DocumentsForAimProps = { items: readonly DocumentListItem[]; next: string | null; to: string };

/** The documents that help to reach a wanted outcome, those worked on last first. */
export function DocumentsForAim({ items, next, to }: DocumentsForAimProps) {
  const { t } = useTranslation("aims");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="aim-documents" className="mt-11">
      <h2 id="aim-documents">{t("documents")}</h2>
      <DocumentRows items={items} label={t("documents")} level={3} />
      {next ? (
        <p className="mt-3">
          <Link to={to}>{t("all-documents")}</Link>
        </p>
      ) : null}
    </section>
  );
}
