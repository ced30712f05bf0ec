import { useTranslation } from "react-i18next";
import { formatDay, formatMoment, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Row, Rows } from "~/ui/rows";

type Who = { id: number; handle: string; name: string; askedAt: string };
type Leaving = Who & { dueAt: string; reason: string; withdrawWords: boolean };
type Packed = Who & { readyAt: string | null; expiresAt: string | null; bytes: number | null };

/** Who waits to leave: since when, until when, whether the words go along, and why where somebody else began it. */
export function DepartureRows({ departures, label }: { departures: readonly Leaving[]; label: string }) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  return (
    <Rows label={label}>
      {departures.map(({ id, handle, name, askedAt, dueAt, reason, withdrawWords }) => (
        <Row
          key={id}
          to={`/people/${handle}`}
          title={name}
          level={3}
          excerpt={reason ? t("departures.reason", { reason }) : null}
          meta={[
            t("takeout.asked", { at: formatMoment(locale, askedAt) }),
            t("departures.due", { day: formatDay(locale, dueAt) }),
            withdrawWords ? t("departures.words-go") : null,
          ]}
        />
      ))}
    </Rows>
  );
}

/** What was asked to be packed: by whom, when, and until when they may fetch it. */
export function PackedRows({ takeouts, label }: { takeouts: readonly Packed[]; label: string }) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const size = (bytes: number | null) => formatNumber(locale, Math.max(1, Math.round((bytes ?? 0) / 1024)));
  return (
    <Rows label={label}>
      {takeouts.map(({ id, handle, name, askedAt, readyAt, expiresAt, bytes }) => (
        <Row
          key={id}
          to={`/people/${handle}`}
          title={name}
          level={3}
          meta={[
            t("takeout.asked", { at: formatMoment(locale, askedAt) }),
            readyAt ? t("takeout.ready", { size: size(bytes) }) : t("takeout.packing"),
            expiresAt ? t("takeout.until", { day: formatDay(locale, expiresAt) }) : null,
          ]}
        />
      ))}
    </Rows>
  );
}
