import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { Chip } from "~/ui/chip";

/** What must not be missed of a question or an answer, also in a list. */
export type Marks = {
  /** The gravest warning on the question. */
  warned: "urgent" | "caution" | null;
  /** Written by somebody who worked for a sponsor of the club. */
  sponsored: boolean;
};

/** Those marks as chips of a row; none where there is nothing to mark. */
export function markChips({ warned, sponsored }: Marks, t: TFunction): ReactNode[] {
  return [
    warned ? (
      <Chip key="warned" tone={warned === "urgent" ? "harm" : "heed"}>
        {t(`common:mark.${warned}`)}
      </Chip>
    ) : null,
    sponsored ? <Chip key="sponsored">{t("common:voice.sponsor")}</Chip> : null,
  ];
}
