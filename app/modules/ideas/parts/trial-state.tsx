import { useTranslation } from "react-i18next";
import { Chip, type ChipProps } from "~/ui/chip";
import type { TrialState } from "../rules/trials";

const tones: Record<TrialState, ChipProps["tone"]> = { running: "heed", ending: "plain", finished: "done" };

/** How a trial stands, in a word. */
export function TrialStateChip({ state }: { state: TrialState }) {
  const { t } = useTranslation("trials");
  return <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>;
}
