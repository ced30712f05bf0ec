import type { AskedContext } from "~/modules/knowledge/asked-context";
import type { VoiceView } from "~/modules/network/voice-view";
import type { OrganisationMark } from "./room-view";

/** An organisation that leads a customer's matter, or led it. */
export type LeadView = {
  organisation: OrganisationMark;
  by: { handle: string; name: string };
  reason: string;
  since: string;
  until: string | null;
};

/** Once that somebody of a seller wrote to the customer: where, and for whom. */
export type ContactView = {
  kind: "answer" | "comment" | "message";
  id: number;
  swarmId: number | null;
  voice: VoiceView;
  at: string;
};

/** What is known of the matter. */
export type CaseNoteView = { id: number; voice: VoiceView; text: string; at: string; may: { remove: boolean } };

/** A part that somebody has in the purchase. */
export type PartView = { role: "recommends" | "decides" | "pays" | "sells"; name: string };

/** A customer's matter as she and the sellers of the club see it. */
export type CasePage = {
  lead: LeadView | null;
  before: LeadView[];
  contacts: ContactView[];
  older: string | null;
  notes: CaseNoteView[];
  context: AskedContext | null;
  parts: PartView[];
  /** The reader asked the question. */
  customer: boolean;
  may: { lead: boolean; note: boolean };
};
