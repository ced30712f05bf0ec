import { z } from "zod";
import { journeyStages } from "~/modules/topics/journey-stages";

export const pieceKinds = ["question", "guide", "series", "recipe", "comparison", "announcement", "event"] as const;
export const channels = ["club", "letter", "line", "social", "gathering"] as const;
export const pieceStates = ["planned", "inWork", "ready", "out", "dropped"] as const;
export type Channel = (typeof channels)[number];

/** A day as a form sends it, or none. */
export const dayField = z
  .union([z.literal(""), z.iso.date("calendar:problem.no-day")])
  .default("")
  .transform((text) => text || null);

/** The day that a text of a form names, as it is kept. */
export const dayOf = (text: string | null): Date | null => (text === null ? null : new Date(`${text}T00:00:00Z`));

/** What a curator says of a planned piece. */
export const pieceFields = {
  title: z.string().trim().min(3, "calendar:problem.title").max(150, "common:problem.too-long"),
  kind: z.enum(pieceKinds, "calendar:problem.choose"),
  stage: z.enum(journeyStages, "calendar:problem.choose"),
  channel: z.enum(channels, "calendar:problem.choose"),
  state: z.enum(pieceStates).default("planned"),
  day: dayField,
  owner: z.string().default(""),
  note: z.string().trim().max(500, "common:problem.too-long").default(""),
  link: z.string().trim().max(300, "common:problem.too-long").default(""),
};
