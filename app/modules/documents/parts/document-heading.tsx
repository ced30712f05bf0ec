import Bell from "lucide-react/icons/bell";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatNumber } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { ToggleAct } from "~/ui/toggle-act";
import type { DocumentView } from "../document-view";
import { StateChip } from "./state-chip";

type DocumentHeadingProps = { document: DocumentView; may: { follow: boolean }; heading?: string };

/** A document's name, kind, state, who began it, how often it is read, and following it. */
export function DocumentHeading({ document, may, heading }: DocumentHeadingProps) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const { club, kind, state, locked, voice, createdAt, title, viewCount, mine } = document;
  return (
    <header>
      <p className="mb-2 flex flex-wrap items-center gap-2 text-sm text-ink-2">
        {t(`kind.${kind}`)}
        <StateChip state={state} />
        {locked ? <Chip tone="heed">{t("page.locked-chip")}</Chip> : null}
        {document.published ? (
          <span>{t("page.read", { count: viewCount, shown: formatNumber(locale, viewCount) })}</span>
        ) : null}
      </p>
      <h1 className="text-2xl">
        {heading ? `${heading}: ` : null}
        <span lang={languageOf(title, club.language)}>{title}</span>
      </h1>
      {heading ? null : (
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <SpokenBy voice={voice} at={createdAt} />
          {may.follow ? (
            <ToggleAct
              action={`/documents/${document.id}/follow`}
              on={mine.follows}
              icon={Bell}
              words={{ on: t("page.follow-on"), off: t("page.follow-off") }}
            />
          ) : null}
        </div>
      )}
    </header>
  );
}
