import { useTranslation } from "react-i18next";
import { Row, Rows } from "~/ui/rows";
import { Speaker } from "~/ui/speaker";
import type { OrganisationFare } from "../rules/every-side";
import { useMatrixWords } from "./matrix-words";

/** How each organisation with a seat fared: what it gave, what it heard of that, what it carries. */
export function OrganisationFares({ organisations }: { organisations: readonly OrganisationFare[] }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  return (
    <Rows label={t("every.organisations")}>
      {organisations.map(({ slug, name, logoKey, side, ...fare }) => (
        <Row
          key={slug}
          to={`/organisations/${encodeURIComponent(slug)}`}
          level={3}
          lead={<Speaker name={name} side={side} size="s" picture={logoKey ? `/files/${logoKey}` : undefined} />}
          title={name}
          meta={[
            t("every.fare.answers", { count: fare.answers, shown: words.count(fare.answers) }),
            fare.answers > 0
              ? t("every.fare.heard", { part: words.count(fare.heard), all: words.count(fare.answers) })
              : null,
            fare.thanks > 0 ? t("every.fare.thanks", { count: fare.thanks, shown: words.count(fare.thanks) }) : null,
            fare.wait === null ? null : t("every.fare.first", { time: words.time(fare.wait) }),
            fare.kept + fare.missed > 0
              ? t("every.fare.kept", { part: words.count(fare.kept), all: words.count(fare.kept + fare.missed) })
              : null,
            fare.waiting > 0
              ? t(fare.late > 0 ? "every.fare.waiting-late" : "every.fare.waiting", {
                  shown: words.count(fare.waiting),
                  late: words.count(fare.late),
                })
              : null,
          ]}
        />
      ))}
    </Rows>
  );
}
