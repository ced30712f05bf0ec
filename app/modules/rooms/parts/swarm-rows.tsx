import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Row, Rows } from "~/ui/rows";
import type { SwarmRow } from "../room-view";
import { swarmPath } from "../rules/paths";

/** Rooms around customers' problems: what about, since when, whether ended. */
export function SwarmRows({ swarms, label }: { swarms: readonly SwarmRow[]; label: string }) {
  const { t } = useTranslation("rooms");
  const locale = useLocale();
  return (
    <Rows label={label}>
      {swarms.map((swarm) => (
        <Row
          key={swarm.id}
          to={swarmPath(swarm.id)}
          title={swarm.title}
          meta={[
            swarm.club.name,
            t("swarm.people-count", { count: swarm.people }),
            t("swarm.since", { when: formatDay(locale, swarm.openedAt) }),
            swarm.closedAt ? t("swarm.ended-on", { when: formatDay(locale, swarm.closedAt) }) : null,
            swarm.invited ? t("swarm.invited") : null,
          ]}
        />
      ))}
    </Rows>
  );
}
