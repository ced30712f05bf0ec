import { charterClub, moveHub } from "~/modules/network/charter-club.server";
import type { CommandContext } from "~/platform/command.server";
import { charterAdopted, hubMoved } from "../events";

type Frame = Pick<CommandContext, "db" | "now" | "publish">;

/** Puts a charter in force in place of the one before, and binds the club to it; a first one may name the hub. */
export async function adoptCharter(
  { db, now, publish }: Frame,
  { clubId, charterId }: { clubId: number; charterId: number },
): Promise<void> {
  await db.charter.updateMany({ where: { clubId, adoptedAt: { not: null }, endedAt: null }, data: { endedAt: now } });
  const charter = await db.charter.update({ where: { id: charterId }, data: { adoptedAt: now } });
  const { buyerSeats, sellerSeats, neutralSeats, hubOrganisationId } = charter;
  const limits = { buyer: buyerSeats, seller: sellerSeats, neutral: neutralSeats };
  await charterClub(db, { clubId, since: now, limits });
  await publish(charterAdopted({ clubId, charterId }));
  if (hubOrganisationId === null) return;
  const organisationId = hubOrganisationId;
  if (await moveHub(db, { clubId, organisationId })) await publish(hubMoved({ clubId, organisationId }));
}
