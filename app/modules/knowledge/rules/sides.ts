import type { Side } from "~/access/actor";

const bits: Record<Side, number> = { buyer: 1, seller: 2, neutral: 4 };

/** The bit that stands for a side in `answeredSides`. */
export const sideBit = (side: Side): number => bits[side];
