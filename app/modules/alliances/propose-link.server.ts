import { z } from "zod";
import { can } from "~/access/can";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { linkProposed } from "./events";
import { idField, lineField, linkChoosers, linkDirections, partnerField, topicIdsField } from "./rules/link-terms";
import { topicsOfClub } from "./topics-of-club.server";

const ProposeLink = z.object({
  clubId: idField,
  partner: partnerField,
  about: lineField(300),
  direction: z.enum(linkDirections).default("both"),
  chosenBy: z.enum(linkChoosers).default("both"),
  topicIds: topicIdsField,
});

/** A curator asks another club to link with theirs, and says what may cross. */
export const proposeLink = command(
  ProposeLink,
  async ({ clubId, partner, topicIds, ...terms }, { actor, db, now, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    const proposedById = allow("alliance.propose", club);
    const other = await db.club.findUnique({
      where: { slug: partner },
      select: { id: true, visibility: true, entry: true },
    });
    const refuse = (problem: string) =>
      new Refusal("invalid", "common:problem.check-form", { partner: `alliances:problem.${problem}` });
    if (!other || !can(actor, "club.see", { clubId: other.id, visibility: other.visibility }))
      throw refuse("no-partner");
    if (other.id === clubId) throw refuse("same-club");
    if (other.entry === "closed") throw refuse("partner-closed");
    await db.$queryRaw`SELECT pg_advisory_xact_lock(${Math.min(clubId, other.id)}::int, ${Math.max(clubId, other.id)}::int)::text`;
    const pair = { in: [clubId, other.id] };
    const undeclined = [{ accepted: null }, { accepted: true }];
    const open = { fromClubId: pair, toClubId: pair, endedAt: null, OR: undeclined };
    if ((await db.clubLink.count({ where: open })) > 0) throw refuse("linked-already");
    const { id: linkId } = await db.clubLink.create({
      data: {
        fromClubId: clubId,
        toClubId: other.id,
        topicIds: await topicsOfClub(db, clubId, topicIds),
        proposedById,
        proposedAt: now,
        ...terms,
      },
      select: { id: true },
    });
    await publish(linkProposed({ clubId, partnerId: other.id, linkId }));
    return { linkId, slug: club.slug };
  },
);
