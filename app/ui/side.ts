/** The side that somebody speaks for; its shape is circle, rounded square or hexagon. */
export type Side = "buyer" | "seller" | "neutral";

/** An organisation as it is shown beside a voice. */
export type VoiceOrganisation = {
  name: string;
  href?: string;
  initials?: string;
  picture?: string;
};

/** Somebody who speaks, or was asked to. `sideLabel` says the side in words for those who cannot see the shape. */
export type Voice = {
  name: string;
  side: Side;
  sideLabel: string;
  href?: string;
  initials?: string;
  picture?: string;
  organisation?: VoiceOrganisation;
};
