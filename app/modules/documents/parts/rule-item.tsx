import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { SpeakingChoice } from "~/modules/network/speak-as";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { RuleView } from "../approvals-page.server";
import { DecisionForm } from "./decision-form";

type RuleItemProps = {
  rule: RuleView;
  /** Whether a version is in review. */
  waiting: boolean;
  /** The version that is in review, or was last. */
  reviewed: number | null;
  base: string;
  lifts: boolean;
  choices: readonly SpeakingChoice[];
  language: string;
};

/** An approval that a document needs: which side, with what credential, and what was decided. */
export function RuleItem({ rule, waiting, reviewed, base, lifts, choices, language }: RuleItemProps) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const { side, credential, decision, lapsed, held, may } = rule;
  const name = [t(`common:side.${side}`), credential ? t(`common:credential.${credential}`) : ""]
    .filter(Boolean)
    .join(" · ");
  return (
    <li className="grid gap-3 py-5">
      <div className="flex flex-wrap items-center gap-3">
        <Speaker name="" initials="" side={side} size="s" />
        <h2 className="text-lg font-medium">{name}</h2>
        <Decision decision={decision} waiting={waiting} />
        {held ? <Chip tone="heed">{t("approvals.held")}</Chip> : null}
        {lapsed ? <Chip tone="heed">{t("approvals.lapsed-published", { day: formatDay(locale, lapsed) })}</Chip> : null}
        {lifts ? (
          <Form method="post" action={`${base}/approvals/${rule.id}/removal`} className="ms-auto">
            <Button size="s" variant="quiet" aria-label={t("approvals.lift-name", { name })}>
              {t("approvals.lift")}
            </Button>
          </Form>
        ) : null}
      </div>
      {decision ? (
        <div>
          {waiting || reviewed === null ? null : (
            <p className="mb-2">
              <Link to={`${base}/versions/${reviewed}`}>{t("approvals.on-version", { number: reviewed })}</Link>
            </p>
          )}
          <SpokenBy voice={decision.voice} at={decision.at} size="s" />
          {decision.note ? (
            <p className="mt-2 text-ink-2" lang={language}>
              {decision.note}
            </p>
          ) : null}
        </div>
      ) : null}
      {may.decide ? (
        <DecisionForm ruleId={rule.id} choices={choices.filter((choice) => choice.side === side)} name={name} />
      ) : null}
    </li>
  );
}

function Decision({ decision, waiting }: { decision: RuleView["decision"]; waiting: boolean }) {
  const { t } = useTranslation("documents");
  if (!decision) return waiting ? <Chip tone="heed">{t("approvals.waiting")}</Chip> : null;
  if (decision.lapsedAt) return <Chip tone="heed">{t("approvals.lapsed")}</Chip>;
  return decision.approved ? (
    <Chip tone="done">{t("approvals.approved")}</Chip>
  ) : (
    <Chip tone="harm">{t("approvals.declined")}</Chip>
  );
}
