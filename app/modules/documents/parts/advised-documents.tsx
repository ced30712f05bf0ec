import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { FittingDocument } from "../fitting-documents.server";
import { documentPath } from "../rules/paths";

/** Documents that fit a need, comparisons first. */
export function AdvisedDocuments({ documents, lang }: { documents: readonly FittingDocument[]; lang: string }) {
  const { t } = useTranslation("advice");
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="advised-documents">
      <h2 id="advised-documents" className="text-lg">
        {t("documents")}
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {documents.map((document) => (
          <li key={document.id} className="py-3.5">
            <p className="font-head font-medium">
              <Link to={documentPath(document)} lang={lang}>
                {document.title}
              </Link>
              {document.kind === "comparison" ? (
                <span className="ms-2 text-sm text-ink-3">{t("comparison")}</span>
              ) : null}
            </p>
            {document.summary ? (
              <p lang={lang} className="leading-normal text-ink-2">
                {document.summary}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
