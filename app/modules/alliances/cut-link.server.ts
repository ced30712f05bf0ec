import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { linkCut } from "./events";
import { actsIn, findLink } from "./find-link.server";
import { idField, lineField, partnerOf } from "./rules/link-terms";

const CutLink = z.object({ linkId: idField, reason: lineField(300) });

/** A curator of either club ends a link or takes a proposal back: what crossed is gone from the other side at once. */
export const cutLink = command(CutLink, async ({ linkId, reason }, { actor, db, now, allow, publish }) => {
  const link = await findLink(db, linkId);
  const ends = link.decidedAt ? [link.fromClubId, link.toClubId] : [link.fromClubId];
  const { clubId } = actsIn(actor, ends);
  const endedById = allow("alliance.cut", { clubId });
  if (link.endedAt || link.accepted === false) throw new Refusal("conflict", "alliances:problem.already-cut");
  await db.clubLink.update({
    where: { id: linkId },
    data: { endedAt: now, endedById, endReason: reason },
    select: { id: true },
  });
  const { count: questions } = await db.referredQuestion.deleteMany({ where: { linkId } });
  await db.memberReferral.deleteMany({ where: { linkId, answeredAt: null } });
  await publish(linkCut({ clubId, partnerId: partnerOf(link, clubId), linkId, reason, questions }));
  return { linkId, clubId };
});
