import { useTranslation } from "react-i18next";
import { useLocale } from "~/platform/i18n/use-locale";
import { Notice } from "~/ui/notice";
import type { SeatVoteView } from "../governance-view";

/** Whose no stopped a proposal, and that this is not the end of it. */
export function StoppedBy({ seats }: { seats: readonly SeatVoteView[] }) {
  const { t } = useTranslation("governance");
  const who = new Intl.ListFormat(useLocale()).format(
    seats.filter(({ stops, choice }) => stops && choice === "no").map(({ name }) => name),
  );
  return (
    <Notice tone="info" title={t("proposal.stopped", { who })}>
      {t("proposal.stopped-text")}
    </Notice>
  );
}
