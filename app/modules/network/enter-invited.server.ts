import { z } from "zod";
import { membershipOf } from "~/access/actor";
import { command } from "~/platform/command.server";
import { hashOfLinkToken } from "~/platform/link-token.server";
import { Refusal } from "~/platform/result";
import { enterClub } from "./enter-club.server";
import { clubJoined } from "./events";
import { lineField } from "./rules/fields";
import { sideField } from "./rules/kinds";

const EnterInvited = z.object({ token: z.string().min(1), side: sideField.default("buyer"), title: lineField(60) });

/** Whoever holds an invitation's link enters the club, private or not, as often as the link may be used. */
export const enterInvited = command(
  EnterInvited,
  async ({ token, side, title }, { actor, db, now, allow, publish }) => {
    const invitation = await db.clubInvitation.findUnique({
      where: { tokenHash: hashOfLinkToken(token) },
      select: { id: true, clubId: true, role: true },
    });
    if (!invitation) throw new Refusal("missing", "network:problem.invitation-over");
    const { clubId, role } = invitation;
    if (membershipOf(actor, clubId)) throw new Refusal("conflict", "network:problem.already-member");
    const personId = allow("club.enter-invited", { clubId });
    const used = await db.$executeRaw`UPDATE "ClubInvitation" SET uses = uses + 1
    WHERE id = ${invitation.id} AND uses < "maxUses" AND "withdrawnAt" IS NULL AND "expiresAt" > ${now}`;
    if (used === 0) throw new Refusal("missing", "network:problem.invitation-over");
    const { entered } = await enterClub(db, { clubId, personId, now, role, side, title });
    if (!entered) throw new Refusal("conflict", "network:problem.already-member");
    await db.membershipRequest.updateMany({
      where: { clubId, personId, decidedAt: null },
      data: { decidedAt: now, accepted: true },
    });
    await publish(clubJoined({ clubId, personId, way: "invitation", side }));
    const club = await db.club.findUniqueOrThrow({ where: { id: clubId }, select: { slug: true } });
    return { slug: club.slug };
  },
);
