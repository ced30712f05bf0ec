import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { MinuteView } from "../governance-view";
import { personPage, proposalPath } from "../rules/paths";
import { OutcomeChip } from "./outcome-chip";
import { Tally } from "./tally";

type MinuteListProps = { slug: string; minutes: readonly MinuteView[]; lang: string; whole: boolean };

/** The minutes, newest first; whoever reads the whole of them is led to what was proposed. */
export function MinuteList({ slug, minutes, lang, whole }: MinuteListProps) {
  const { t } = useTranslation("governance");
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {minutes.map((minute) => {
        const what = minute.act
          ? t(`deed.${minute.act}`, { name: minute.organisationName })
          : t(`minutes.${minute.kind}`, { name: minute.organisationName });
        return (
          <li key={minute.id} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[8rem_1fr]">
            <time dateTime={minute.at} title={formatMoment(locale, minute.at)} className="font-head text-sm text-ink-3">
              {formatDay(locale, minute.at)}
            </time>
            <div className="grid gap-1.5 leading-normal">
              <p className="font-head font-medium">
                {whole && minute.proposalId ? <Link to={proposalPath(slug, minute.proposalId)}>{what}</Link> : what}
              </p>
              {minute.reason ? (
                <p lang={lang} className="whitespace-pre-line text-ink-2">
                  {minute.reason}
                </p>
              ) : null}
              {minute.by ? (
                <p className="font-head text-sm text-ink-3">
                  {t("minutes.decided-by")} <Link to={personPage(minute.by.handle)}>{minute.by.name}</Link>
                </p>
              ) : null}
              {minute.outcome ? (
                <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5 font-head text-sm text-ink-3">
                  <OutcomeChip outcome={minute.outcome} outcomeReason={minute.outcomeReason} />
                  {minute.votes ? <Tally votes={minute.votes} /> : null}
                </p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
