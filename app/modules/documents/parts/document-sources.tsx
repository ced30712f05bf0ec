import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import type { SourceView } from "../document-sources.server";
import type { DocumentView } from "../document-view";

type DocumentSourcesProps = { document: DocumentView; sources: readonly SourceView[]; mayWithdraw: boolean };

/** The answers that a document began with; whoever wrote one may come to own it, or take the words out while it is a draft. */
export function DocumentSources({ document, sources, mayWithdraw }: DocumentSourcesProps) {
  const { t } = useTranslation("documents");
  const { mine, id, club } = document;
  if (sources.length === 0) return null;
  return (
    <section id="sources" className="mt-10 border-t border-line pt-6">
      <h2 className="mb-1 text-lg">{t("sources.title")}</h2>
      <p className="mb-3 text-sm text-ink-2">{t("sources.text")}</p>
      <ul className="grid gap-2.5">
        {sources.map(({ answerId, questionId, title, name, organisation }) => (
          <li key={answerId}>
            <Link to={`/questions/${questionId}#answer-${answerId}`} lang={club.language}>
              {title}
            </Link>
            <span className="block text-sm text-ink-3">
              {organisation ? t("sources.by-for", { name, organisation }) : t("sources.by", { name })}
            </span>
          </li>
        ))}
      </ul>
      {mayWithdraw ? (
        <div className="mt-5 grid gap-3 rounded-lg bg-paper-2 px-5 py-4">
          <p>{t(mine.joined ? "sources.yours-joined" : "sources.yours")}</p>
          <div className="flex flex-wrap gap-2.5">
            {mine.asked && !mine.joined ? <Button to={`/documents/${id}/writers`}>{t("sources.come")}</Button> : null}
            <Button to={`/documents/${id}/withdrawal`} variant="quiet">
              {t("sources.withdraw")}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
