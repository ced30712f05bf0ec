import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { SaidContext } from "../context-history.server";
import { contextWords } from "../context-words";

/** What was said at each time, the latest first. */
export function ContextHistory({ said }: { said: readonly SaidContext[] }) {
  const { t } = useTranslation("context");
  const locale = useLocale();
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="context-history" className="mt-10">
      <h2 id="context-history" className="mb-2 text-lg font-medium">
        {t("history")}
      </h2>
      <ol className="divide-y divide-line border-y border-line">
        {said.map((one) => (
          <li key={one.id} className="py-3">
            <p>{contextWords(one, t, locale).join(" · ") || t("line.emptied")}</p>
            <p className="text-sm text-ink-3">
              <Link to={`/people/${one.by.handle}`}>{one.by.name}</Link> ·{" "}
              <time dateTime={one.at}>{formatMoment(locale, one.at)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
