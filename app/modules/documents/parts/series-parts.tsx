import { useTranslation } from "react-i18next";
import type { HeadedPart } from "../rules/headed-parts";

/** The parts of a how-to series, in order, each leading to its place in the text. */
export function SeriesParts({ parts, language }: { parts: readonly HeadedPart[]; language: string }) {
  const { t } = useTranslation("documents");
  if (parts.length < 2) return null;
  return (
    <nav aria-label={t("page.parts")} className="mb-7 rounded-lg bg-paper-2 px-5 py-4">
      <p className="mb-1 font-head font-semibold">{t("page.parts")}</p>
      <ol className="list-decimal ps-6" lang={language}>
        {parts.map((part) => (
          <li key={part.id} className="py-1">
            <a href={`#${part.id}`}>{part.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
