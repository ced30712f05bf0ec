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
  /** The agreement that this one goes on with. */
  renewsId: number | null;
  /** The later offer or agreement between the same two. */
  goesOn: number | null;
  /** Until when the reader may offer the same terms anew; null where it is not time, or not theirs. */
  renewedUntil: string | null;
  may: { answer: boolean; end: boolean };
};
