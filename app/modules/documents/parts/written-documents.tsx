import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { documentPath } from "../rules/paths";
import type { WrittenDocument } from "../written-documents.server";

type WrittenDocumentsProps = { documents: readonly WrittenDocument[]; level?: 2 | 3 };

/** The documents in which somebody has written, and how much of each is theirs. */
export function WrittenDocuments({ documents, level = 2 }: WrittenDocumentsProps) {
  const { t } = useTranslation("authorship");
  const locale = useLocale();
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 2 });
  const Heading = `h${level}` as const;
  if (documents.length === 0) return null;
  return (
    <section>
      <Heading className="mb-3 text-lg">{t("written.title")}</Heading>
      <ul aria-label={t("written.title")} className="divide-y divide-line border-y border-line">
        {documents.map((one) => (
          <li key={one.id} className="py-3">
            <Link to={documentPath(one)} className="font-head font-medium" lang={one.club.language}>
              {one.title}
            </Link>
            <p className="text-sm text-ink-2">
              {one.club.name}
              {" · "}
              {t("credits.characters", { count: one.characters, shown: formatNumber(locale, one.characters) })}
              {" · "}
              {t("written.share", { share: share.format(one.characters / one.ofCharacters) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
