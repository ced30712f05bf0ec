import { releaseClub } from "~/modules/network/charter-club.server";
import { endStandingSeat } from "~/modules/network/end-standing-seat.server";
import type { CommandContext } from "~/platform/command.server";
import { charterInForce, standingSeats } from "./charter-in-force.server";
import { charterLapsed, seatLeft } from "./events";
import { organisationName, writeMinute } from "./minutes.server";
import { daysToFetch } from "./rules/exit";

type Frame = Pick<CommandContext, "db" | "now" | "publish">;
type Leaving = {
  clubId: number;
  organisationId: number;
  reason: string;
  leftById: number | null;
  proposalId: number | null;
};

/**
 * An organisation leaves a club: its seat ends with a date, what its people said stays under their names, and its own
 * data may be fetched for a time. A charter that no seat is left to keep ends too. The caller has asked who may.
 */
export async function leaveSeatNow({ db, now, publish }: Frame, leaving: Leaving): Promise<{ exitId: number }> {
  const { clubId, organisationId, reason, leftById, proposalId } = leaving;
  // the last two seats that leave at once would each see the other stand
  await db.$queryRaw`SELECT id FROM "Club" WHERE id = ${clubId} FOR UPDATE`;
  const { since, happened } = await endStandingSeat(db, { clubId, organisationId, now });
  await publish(happened);
  const downloadUntil = new Date(now.getTime() + daysToFetch * 86_400_000);
  const exit = await db.seatExit.create({
    data: { clubId, organisationId, seatedSince: since, leftAt: now, leftById, proposalId, reason, downloadUntil },
    select: { id: true },
  });
  const name = await organisationName(db, organisationId);
  const minute = { clubId, at: now, organisationId, organisationName: name };
  // a removal by vote is in the minutes as that decision
  if (proposalId === null) await writeMinute(db, { ...minute, kind: "seatLeft", reason });
  await publish(seatLeft({ clubId, organisationId, exitId: exit.id, proposalId }));
  const [charter, seats] = [await charterInForce(db, clubId), await standingSeats(db, clubId)];
  if (charter && seats.every(({ kind }) => kind === "sponsor")) {
    await db.charter.update({ where: { id: charter.id }, data: { endedAt: now } });
    await releaseClub(db, clubId);
    await writeMinute(db, { ...minute, kind: "charterLapsed" });
    await publish(charterLapsed({ clubId, charterId: charter.id }));
  }
  return { exitId: exit.id };
}
