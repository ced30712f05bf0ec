import { useTranslation } from "react-i18next";
import type { SpeakingChoice } from "~/modules/network/speak-as";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Link } from "~/ui/link";
import type { FreshnessView } from "../freshness.server";
import { DoubtForm, VerifyForm } from "./freshness-forms";
import { FreshnessFacts } from "./freshness-note";

type FreshnessBoardProps = {
  freshness: FreshnessView;
  may: { verify: boolean; doubt: boolean };
  choices: readonly SpeakingChoice[];
  language: string;
};

/** Who looked whether something is still right, who doubts it, and where one says so oneself. */
export function FreshnessBoard({ freshness, may, choices, language }: FreshnessBoardProps) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const now = useNow();
  const { doubts, verifications, clockDays, days } = freshness;
  return (
    <div className="grid gap-9">
      <section>
        <FreshnessFacts freshness={freshness} />
        <p className="mt-1 text-sm text-ink-3">
          {t("fresh.age", { count: days })} · {t("fresh.clock", { count: clockDays })}
        </p>
      </section>
      {doubts.length > 0 ? (
        <section>
          <h2 className="mb-2">{t("fresh.doubted")}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {doubts.map((doubt) => (
              <li key={doubt.id} className="py-3">
                <p lang={language}>{doubt.reason}</p>
                <p className="text-sm text-ink-3">
                  <Link to={`/people/${doubt.by.handle}`}>{doubt.by.name}</Link> · {formatAgo(locale, doubt.at, now)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {may.verify ? <VerifyForm choices={choices} doubts={doubts.length} /> : null}
      {may.doubt ? <DoubtForm /> : null}
      {verifications.length > 0 ? (
        <section>
          <h2 className="mb-2">{t("fresh.history")}</h2>
          <ol className="divide-y divide-line border-y border-line">
            {verifications.map((one) => (
              <li key={one.id} className="py-3">
                <SpokenBy voice={one.voice} at={one.at} size="s" />
                {one.note ? (
                  <p className="mt-1.5 text-ink-2" lang={language}>
                    {one.note}
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  );
}
