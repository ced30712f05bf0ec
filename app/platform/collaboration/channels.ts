import { z } from "zod";

/** What web processes tell each other about shared texts, through PostgreSQL. */
export const channels = {
  text: "shared_text",
  presence: "shared_text_presence",
  rights: "shared_text_rights",
  beside: "shared_text_beside",
  forgotten: "shared_text_forgotten",
} as const;

const from = z.string();
/** A text has further changes. */
export const TextNews = z.object({ textId: z.number(), from });
/** Carets moved; without an update: whoever has that text open, say where you are. */
export const PresenceNews = z.object({ textId: z.number(), from, update: z.string().optional() });
/** What stands beside a text changed: what was proposed or said about it. */
export const BesideNews = z.object({ textId: z.number() });
/** Words were taken out of a text for good. */
export const ForgottenNews = z.object({ textId: z.number() });
/** A right may have ended: on a text, or of a person. */
export const RightsNews = z.object({ textId: z.number().optional(), people: z.array(z.number()).optional() });
