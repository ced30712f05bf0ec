import type { OrganisationMark } from "./room-view";
import type { SharedField } from "./rules/sharing";

/** Once that somebody read what is shared: who, of which question's matter, when. */
export type SharingUseView = {
  id: number;
  by: string;
  organisation: string;
  question: { id: number; title: string };
  at: string;
};

/** What one seller shares with another, and where the agreement stands. */
export type AgreementView = {
  id: number;
  from: OrganisationMark;
  to: OrganisationMark;
  fields: SharedField[];
  purpose: string;
  until: string;
  proposedAt: string;
  state: "offered" | "agreed" | "declined" | "ended" | "lapsed";
  useCount: number;
  may: { answer: boolean; end: boolean };
};
