import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { linkAccepted, linkDeclined } from "./events";
import { findLink } from "./find-link.server";
import { idField, lineField, topicIdsField } from "./rules/link-terms";
import { topicsOfClub } from "./topics-of-club.server";

/** A curator of the other club accepts a link, and says which of their own topics may cross. */
export const acceptLink = command(
  z.object({ linkId: idField, topicIds: topicIdsField }),
  async ({ linkId, topicIds }, { db, now, allow, publish }) => {
    const link = await findLink(db, linkId);
    const { fromClubId, toClubId } = link;
    const [to, from] = [await findClub(db, { id: toClubId }), await findClub(db, { id: fromClubId })];
    const decidedById = allow("alliance.accept", to);
    if (from.entry === "closed") throw new Refusal("conflict", "alliances:problem.partner-closed");
    if (link.decidedAt || link.endedAt) throw new Refusal("conflict", "alliances:problem.already-decided");
    const own = await topicsOfClub(db, toClubId, topicIds);
    await db.clubLink.update({
      where: { id: linkId },
      data: {
        accepted: true,
        decidedAt: now,
        decidedById,
        topicIds: [...link.topicIds, ...own],
      },
      select: { id: true },
    });
    await publish(linkAccepted({ clubId: toClubId, partnerId: fromClubId, linkId }));
    return { linkId, clubId: toClubId };
  },
);

const DeclineLink = z.object({ linkId: idField, reason: lineField(300) });

/** A curator of the other club does not want a link, and may say why. */
export const declineLink = command(DeclineLink, async ({ linkId, reason }, { db, now, allow, publish }) => {
  const { fromClubId, toClubId, decidedAt, endedAt } = await findLink(db, linkId);
  const decidedById = allow("alliance.decide", { clubId: toClubId });
  if (decidedAt || endedAt) throw new Refusal("conflict", "alliances:problem.already-decided");
  const decision = { accepted: false, decidedAt: now, decidedById, endReason: reason };
  await db.clubLink.update({ where: { id: linkId }, data: decision, select: { id: true } });
  await publish(linkDeclined({ clubId: toClubId, partnerId: fromClubId, linkId, reason }));
  return { linkId, clubId: toClubId };
});
