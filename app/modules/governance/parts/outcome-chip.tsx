import { useTranslation } from "react-i18next";
import { Chip } from "~/ui/chip";
import type { ProposalState } from "../governance-view";

/** What became of a proposal, in a word or two. */
export function OutcomeChip({ outcome, outcomeReason }: ProposalState) {
  const { t } = useTranslation("governance");
  if (outcome === null) return <Chip tone="heed">{t("outcome.open")}</Chip>;
  if (outcome === "withdrawn") return <Chip>{t("outcome.withdrawn")}</Chip>;
  return (
    <Chip tone={outcome === "accepted" ? "done" : "plain"}>
      {outcome === "accepted" ? t("outcome.accepted") : t(`outcome-reason.${outcomeReason ?? "noMajority"}`)}
    </Chip>
  );
}
