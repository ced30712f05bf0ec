import * as alliances from "~/modules/alliances/events";
import { row, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { askerOf, curatorsOf } from "../recipients.server";
import { tell } from "../tell.server";

type OfLink = { clubId: number; partnerId: number; linkId: number };

const toLinks = () => "/clubs/:club/links";

/** The club that acted, for the curators of the other. */
async function clubName({ clubId }: { clubId: number }): Promise<string> {
  return (await row<{ name: string }>(sql`SELECT name FROM "Club" WHERE id = ${clubId}`))?.name ?? "";
}

/** The same, with why it did so. */
const clubAndReason = async ({ clubId, reason }: { clubId: number; reason: string }) =>
  [await clubName({ clubId }), reason].filter(Boolean).join(" · ");

const otherClub = {
  to: ({ partnerId }: OfLink) => curatorsOf(partnerId),
  club: ({ partnerId }: OfLink) => partnerId,
  subject: clubName,
  link: ({ linkId }: OfLink) => `/clubs/:club/links/${linkId}`,
  circle: "curators",
} as const;

/** Clubs that link with each other, and what crosses: who hears of it. */
export const allianceTells: readonly Reaction[] = [
  tell(alliances.linkProposed, { kind: "link-proposed", ...otherClub }),
  tell(alliances.linkAccepted, { kind: "link-accepted", ...otherClub }),
  tell(alliances.linkDeclined, { kind: "link-declined", ...otherClub, subject: clubAndReason, link: toLinks }),
  tell(alliances.linkCut, { kind: "link-cut", ...otherClub, subject: clubAndReason, link: toLinks }),
  tell(alliances.memberReferred, {
    kind: "member-referred",
    to: ({ personId }) => [personId],
    club: ({ toClubId }) => toClubId,
    link: ({ referralId }) => `/referrals/${referralId}`,
    circle: "own",
  }),
  tell(alliances.questionReferred, {
    kind: "question-shown-elsewhere",
    to: ({ questionId }) => askerOf(questionId),
    link: ({ questionId }) => `/questions/${questionId}`,
    circle: "own",
  }),
];
