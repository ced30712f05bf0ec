import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { LibraryItemView } from "../room-view";

/** Who opened what one shares, the last ten; nothing where nobody did or it is somebody else's. */
export function LibraryUses({ item }: { item: LibraryItemView }) {
  const { t } = useTranslation("rooms");
  const locale = useLocale();
  if (item.useCount === 0) return null;
  return (
    <details className="text-sm leading-normal text-ink-2">
      <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4">
        {t("library.uses", { count: item.useCount })}
      </summary>
      <ul className="grid gap-1">
        {item.uses.map(({ by, organisation, at }) => (
          <li key={`${by} ${at}`}>{t("library.use", { by, organisation, when: formatMoment(locale, at) })}</li>
        ))}
      </ul>
    </details>
  );
}
