import type { Side } from "~/access/actor";

/** Who speaks in a contribution, for whom, from which side: what a voice line shows. */
export type VoiceView = {
  personId: number;
  handle: string;
  name: string;
  avatarKey: string | null;
  side: Side;
  /** What the speaker is, such as "veterinarian, skin". */
  title: string;
  /** The speaker worked for a sponsor of the club when this was written. */
  sponsored: boolean;
  /** Whether the organisation or the club checked that. */
  verified: boolean;
  /**
   * Licences and memberships that were checked; `holds` is false for one that has ended since this was written, `of` is
   * the group elsewhere that somebody speaks for.
   */
  credentials: { kind: string; holds: boolean; of?: string }[];
  organisation: { slug: string; name: string; logoKey: string | null } | null;
};
