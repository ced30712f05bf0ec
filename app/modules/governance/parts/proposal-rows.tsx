import { useTranslation } from "react-i18next";
import { formatAgo, formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import type { ProposalRowView } from "../governance-view";
import { proposalPath } from "../rules/paths";
import { OutcomeChip } from "./outcome-chip";

/** Proposals as rows: what is proposed, by which seat, until when, and what became of it. */
export function ProposalRows({
  slug,
  items,
  label,
  lang,
}: {
  slug: string;
  items: readonly ProposalRowView[];
  label: string;
  lang: string;
}) {
  const { t } = useTranslation("governance");
  const locale = useLocale();
  const now = useNow();
  return (
    <Rows label={label}>
      {items.map((item) => (
        <Row
          key={item.id}
          level={3}
          to={proposalPath(slug, item.id)}
          title={t(`deed.${item.act}`, { name: item.target ?? "" })}
          excerpt={<span lang={lang}>{item.reason}</span>}
          meta={[
            t("proposals.by", { name: item.by }),
            item.decidedAt ? (
              <RelativeTime
                key="at"
                dateTime={item.decidedAt}
                text={t(item.outcome === "withdrawn" ? "proposals.withdrawn-on" : "proposals.decided-on", {
                  when: formatDay(locale, item.decidedAt),
                })}
                full={formatMoment(locale, item.decidedAt)}
              />
            ) : (
              <RelativeTime
                key="at"
                dateTime={item.deadline}
                text={t("proposals.ends", { when: formatAgo(locale, item.deadline, now) })}
                full={formatMoment(locale, item.deadline)}
              />
            ),
            t("proposals.voted", { count: item.voted }),
            <OutcomeChip key="outcome" {...item} />,
          ]}
        />
      ))}
    </Rows>
  );
}
