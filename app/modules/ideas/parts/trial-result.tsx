import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { TrialResultView } from "../trial-view";

/** What a trial taught, what changes because of it, and what came of it. */
export function TrialResult({ result, language }: { result: TrialResultView; language: string }) {
  const { t } = useTranslation("trials");
  const locale = useLocale();
  return (
    <section aria-label={t("result.title")} className="mt-7 rounded-xl bg-act-soft px-5 py-4.5">
      <h2 className="text-[1.06rem]">{t("result.title")}</h2>
      <p lang={language} className="mt-2 leading-relaxed whitespace-pre-line">
        {result.learnt}
      </p>
      <h3 className="mt-4 text-base">{t("result.changes")}</h3>
      <p lang={language} className="mt-1 leading-relaxed whitespace-pre-line">
        {result.changes}
      </p>
      {result.result ? (
        <p lang={language} className="mt-2">
          <Link to={result.result.path}>{result.result.title}</Link>
        </p>
      ) : null}
      {result.url ? (
        <p className="mt-2">
          <a href={result.url} rel="ugc nofollow noopener">
            {new URL(result.url).hostname.replace(/^www\./, "")}
          </a>
        </p>
      ) : null}
      <p className="mt-2 text-sm text-ink-2">
        {result.name} · {formatDay(locale, result.at)}
      </p>
    </section>
  );
}
