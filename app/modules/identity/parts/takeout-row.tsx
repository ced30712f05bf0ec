import { useTranslation } from "react-i18next";
import { formatDay, formatMoment, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";

type TakeoutRowProps = {
  id: number;
  askedAt: string;
  readyAt: string | null;
  expiresAt: string | null;
  bytes: number | null;
  done: number;
  total: number;
};

/** One takeout: how far it is, or until when it may be fetched. */
export function TakeoutRow({ id, askedAt, readyAt, expiresAt, bytes, done, total }: TakeoutRowProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const asked = t("takeout.asked", { at: formatMoment(locale, askedAt) });
  if (!readyAt || !expiresAt)
    return (
      <li className="grid gap-2 py-4">
        <p className="font-head leading-snug font-medium">{t("takeout.packing")}</p>
        <progress className="h-2 w-full max-w-md accent-act" value={done} max={total || 1} aria-label={asked} />
        <p className="text-sm text-ink-3">{asked}</p>
        <noscript>
          <a className="link" href="/settings/takeout">
            {t("takeout.look-again")}
          </a>
        </noscript>
      </li>
    );
  const size = formatNumber(locale, Math.max(1, Math.round((bytes ?? 0) / 1024)));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-head leading-snug font-medium">{t("takeout.ready", { size })}</p>
        <p className="text-sm text-ink-3">
          {asked} · {t("takeout.until", { day: formatDay(locale, expiresAt) })}
        </p>
      </div>
      <Button to={`/settings/takeout/${id}`} size="s" reloadDocument download>
        {t("takeout.fetch")}
      </Button>
    </li>
  );
}
