import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { sanctionPath } from "../rules/paths";
import type { RecordedSanction } from "../sanction-view";
import { LengthWords } from "./length-words";

/** The club's sanctions, one in a row: why, how long, by whom in role, and what came of it. */
export function SanctionRecord({ sanctions }: { sanctions: readonly RecordedSanction[] }) {
  const { t } = useTranslation("sanctions");
  const locale = useLocale();
  return (
    <ul aria-label={t("record.list")} className="divide-y divide-line border-y border-line">
      {sanctions.map(({ id, person, reason, hours, state, appeal, decidedAs, secondAs, beganAt, decidedAt }) => (
        <li key={id} className="py-4">
          <p className="text-[1.05rem] leading-snug font-medium">
            {person ? (
              <>
                <Link to={sanctionPath(id)}>{person.name}</Link> ·{" "}
              </>
            ) : null}
            {t(`common:sanction.reason.${reason}`)}
          </p>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm text-ink-3">
            <Chip tone={state === "holds" || state === "waits" ? "heed" : "plain"}>{t(`state.${state}`)}</Chip>
            <span>
              <LengthWords hours={hours} />
            </span>
            <span>{t("record.by", { role: t(`role.${decidedAs}`) })}</span>
            {secondAs && beganAt ? <span>{t("record.two-keys")}</span> : null}
            {appeal === "none" ? null : <span>{t(`record.appeal.${appeal}`)}</span>}
            <time dateTime={beganAt ?? decidedAt}>{formatDay(locale, beganAt ?? decidedAt)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
