import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Chip } from "~/ui/chip";
import type { DocumentView } from "../document-view";
import { StateChip } from "./state-chip";

/** A document's name, kind, state, and who began it. */
export function DocumentHeading({ document, heading }: { document: DocumentView; heading?: string }) {
  const { t } = useTranslation("documents");
  const { club, kind, state, locked, voice, createdAt, title } = document;
  return (
    <header>
      <p className="mb-2 flex flex-wrap items-center gap-2 text-sm text-ink-2">
        {t(`kind.${kind}`)}
        <StateChip state={state} />
        {locked ? <Chip tone="heed">{t("page.locked-chip")}</Chip> : null}
      </p>
      <h1 className="text-2xl">
        {heading ? `${heading}: ` : null}
        <span lang={club.language}>{title}</span>
      </h1>
      {heading ? null : (
        <div className="mt-3">
          <SpokenBy voice={voice} at={createdAt} />
        </div>
      )}
    </header>
  );
}
