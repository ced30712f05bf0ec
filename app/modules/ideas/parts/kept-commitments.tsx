import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Row, Rows } from "~/ui/rows";
import { commitmentPath } from "../rules/idea-path";

type Kept = { id: number; title: string; what: string; dueOn: string; overdue: boolean; club: string };

/** What an organisation has promised and not yet done, the first due first. */
export function KeptCommitments({ kept, label }: { kept: readonly Kept[]; label: string }) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  return (
    <Rows label={label}>
      {kept.map((one) => (
        <Row
          key={one.id}
          level={3}
          to={commitmentPath(one.id)}
          title={one.title}
          excerpt={one.what}
          meta={[
            t("commitment.due", { day: formatDay(locale, one.dueOn) }),
            one.overdue ? (
              <Chip key="overdue" tone="harm">
                {t("state.overdue")}
              </Chip>
            ) : null,
            one.club,
          ]}
        />
      ))}
    </Rows>
  );
}
