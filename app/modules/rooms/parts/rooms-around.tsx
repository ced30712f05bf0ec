import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import type { RoomsAround as Around } from "../rooms-around.server";
import { swarmPath } from "../rules/paths";

/** What the asker and the sellers see beside a question: who passed it on to whom, the room around it, and what one can do. */
export function RoomsAround({ around, questionId }: { around: Around; questionId: number }) {
  const { t } = useTranslation("rooms-around");
  const locale = useLocale();
  const { handovers, swarmId, lead, may } = around;
  if (handovers.length === 0 && swarmId === null && !lead && !may.handOver && !may.openSwarm) return null;
  return (
    <MarginSection title={t("title")}>
      <ul>
        {lead || may.handOver ? (
          <li>
            {lead ? `${t("lead", { name: lead })} · ` : ""}
            <Link to={`/questions/${questionId}/case`}>{t("case")}</Link>
          </li>
        ) : null}
        {handovers.map((one) => (
          <li key={`${one.from}-${one.to}-${one.at}`}>
            {t(one.acknowledged ? "taken" : "waiting", { from: one.from, to: one.to })}
            <span className="block text-sm text-ink-3">{formatMoment(locale, one.at)}</span>
            {one.dueAt ? (
              <span className="block text-sm leading-normal text-ink-2">
                {t(one.told ?? "due", { to: one.to, when: formatMoment(locale, one.dueAt) })}
              </span>
            ) : null}
          </li>
        ))}
        {swarmId === null ? null : (
          <li>
            <Link to={swarmPath(swarmId)}>{t("swarm")}</Link>
          </li>
        )}
        {may.handOver ? (
          <li>
            <Link to={`/questions/${questionId}/handover`}>{t("hand-over")}</Link>
          </li>
        ) : null}
        {may.openSwarm ? (
          <li>
            <Link to={`/questions/${questionId}/swarm`}>{t("open-swarm")}</Link>
          </li>
        ) : null}
      </ul>
    </MarginSection>
  );
}
