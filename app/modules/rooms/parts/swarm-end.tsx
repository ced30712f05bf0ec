import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { SwarmPage } from "../swarm-page.server";

/** How a swarm ended: with which answer, or why without one. */
export function SwarmEnd({ swarm }: { swarm: SwarmPage["swarm"] }) {
  const { t } = useTranslation("rooms");
  const locale = useLocale();
  if (!swarm.closedAt) return null;
  return (
    <Notice tone="done" title={t("swarm.ended-on", { when: formatDay(locale, swarm.closedAt) })}>
      {swarm.answerId ? (
        <p>
          <Link to={`/questions/${swarm.question.id}#answer-${swarm.answerId}`}>{t("swarm.its-answer")}</Link>
        </p>
      ) : null}
      {swarm.reason ? <p className="whitespace-pre-line">{swarm.reason}</p> : null}
    </Notice>
  );
}
