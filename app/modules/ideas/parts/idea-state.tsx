import { useTranslation } from "react-i18next";
import { Chip, type ChipProps } from "~/ui/chip";
import type { IdeaState } from "../rules/idea-kinds";

const tones: Record<IdeaState, ChipProps["tone"]> = {
  open: "heed",
  asked: "plain",
  committed: "plain",
  shipped: "done",
  declined: "plain",
  ended: "plain",
};

/** How an idea stands, in a word; in danger when a promised day has passed. */
export function IdeaStateChip({ state, overdue = false }: { state: IdeaState; overdue?: boolean }) {
  const { t } = useTranslation("ideas");
  if (overdue) return <Chip tone="harm">{t("state.overdue")}</Chip>;
  return <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>;
}
