import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { SilentView } from "../routing-view";

/** Tells whoever asked, while nobody has answered: with whom their question is, until when, and what follows silence. */
export function StillWaiting({ questionId, asked }: { questionId: number; asked: readonly SilentView[] }) {
  const { t } = useTranslation("routing-due");
  const locale = useLocale();
  const now = new Date(useNow());
  const waiting = asked.filter(
    ({ state, dueAt }) => state !== "expired" && (state === "postponed" || new Date(dueAt) > now),
  );
  return (
    <Notice tone="info" title={t("waiting.title")}>
      {waiting.length === 0 ? <p>{t("waiting.looking")}</p> : null}
      <ul>
        {waiting.map(({ id, side, state, dueAt, restsUntil, organisation, person }) => (
          <li key={id}>
            {t(`waiting.${state === "postponed" ? "rests" : state === "taken" ? "taken" : "asked"}`, {
              name: person?.name ?? organisation?.name ?? t(`somebody.${side}`),
              when: formatMoment(locale, dueAt),
              day: restsUntil ? formatDay(locale, restsUntil) : "",
            })}
          </li>
        ))}
      </ul>
      {waiting.length > 0 ? <p>{t("waiting.then")}</p> : null}
      <p className="mt-1.5 font-head text-[0.97rem]">
        <Link to={`/questions/${questionId}/asked`} className="inline-block py-1">
          {t("waiting.whom")}
        </Link>
      </p>
    </Notice>
  );
}
