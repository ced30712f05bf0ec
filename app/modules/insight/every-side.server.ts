import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { feltBySide } from "./reading/felt.server";
import { type MemberFigures, memberFigures } from "./reading/member-figures.server";
import { sentSince } from "./reading/sends.server";
import { organisationFares, sideFares } from "./reading/side-fares.server";
import { sideFlows } from "./reading/sums.server";
import { dayOf, startOf } from "./rules/days";
import {
  type Dialogue,
  dialogueOf,
  type LookBack,
  type OrganisationFare,
  type Sent,
  type SideView,
} from "./rules/every-side";
import type { Felt } from "./rules/felt";
import { crossSideRatio } from "./rules/figures/cross-side-ratio";
import { sideReciprocity } from "./rules/figures/side-reciprocity";
import { stillCounting } from "./still-counting.server";

export type EverySide = {
  club: ClubGlance;
  days: LookBack;
  sides: SideView[];
  organisations: OrganisationFare[];
  dialogue: Dialogue;
  /** The latest things told, as many as a page shows. */
  sent: Sent[];
  /** What the members do, and beside it what the network does. */
  members: MemberFigures;
  network: { crossSide: number | null; reciprocity: number | null };
  /** Whether something that happened is not counted yet. */
  counting: boolean;
  may: { matrix: boolean; words: boolean };
};

const shown = 20;
const unfelt: Felt = { helped: 0, judged: 0, work: null };

/** How every side of a club fares, helpers too, and whether what is told there comes back as talk; for its members and seats. */
export async function everySide(
  actor: Actor,
  slug: string | undefined,
  { days, now }: { days: LookBack; now: Date },
): Promise<EverySide | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "insight.sides", club)) return null;
  const period = { from: dayOf(now) - days, to: dayOf(now) };
  const of = { clubId: club.id, since: startOf(period.from), now, ...period };
  const everything = { view: "side", grouping: "side", topicId: 0, stage: null, byClub: false } as const;
  const [sides, felt, organisations, sent, members, flows, counting] = await Promise.all([
    sideFares(of),
    feltBySide(of),
    organisationFares(of),
    sentSince(of),
    memberFigures(club.id, period),
    sideFlows({ ...everything, clubIds: [club.id], ...period }),
    stillCounting(),
  ]);
  return {
    club,
    days,
    sides: sides.map((one) => ({ ...one, ...(felt.get(one.side) ?? unfelt) })),
    organisations,
    dialogue: dialogueOf(sent),
    sent: sent.slice(0, shown),
    members,
    network: { crossSide: crossSideRatio(flows), reciprocity: sideReciprocity(flows) },
    counting,
    may: { matrix: can(actor, "insight.see", club), words: can(actor, "work.words", club) },
  };
}
