import type { TFunction } from "i18next";

/** So many minutes as people say them. */
export function span(minutes: number, t: TFunction): string {
  if (minutes < 60) return t("routing-due:due.span.minutes", { minutes: Math.max(1, Math.round(minutes)) });
  if (minutes < 1440) return t("routing-due:due.span.whole-hours", { hours: Math.round(minutes / 60) });
  return t("routing-due:due.span.days", { days: Math.round(minutes / 1440) });
}
