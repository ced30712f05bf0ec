/** A link as it looks from one of its clubs. */
export type LinkView = {
  id: number;
  about: string;
  chosenBy: "both" | "home" | "receiving";
  /** Stands, or was proposed by this club, or waits for this club. */
  state: "standing" | "sent" | "received";
  /** Whether questions of this club may be shown at the other, and the other way. */
  gives: boolean;
  takes: boolean;
  partner: {
    id: number;
    slug: string;
    name: string;
    tagline: string;
    language: string;
    visibility: "public" | "private";
    entry: "open" | "request" | "invitation" | "closed";
  };
  /** How many questions are shown over it. */
  questions: number;
};

/** A club that lives elsewhere. */
export type ExternalClubView = {
  id: number;
  name: string;
  kind: "association" | "facebook" | "line" | "website" | "other";
  url: string;
  contact: string;
  note: string;
  /** Who was confirmed to speak for it, and until when. */
  speakers: { handle: string; name: string; until: string }[];
  /** Whether the reader speaks for it, or waits to be confirmed; null for everybody else. */
  own: "waiting" | "confirmed" | null;
};
