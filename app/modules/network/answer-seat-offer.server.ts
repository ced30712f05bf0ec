import { z } from "zod";
import type { SeatKind, Side } from "~/access/actor";
import { can } from "~/access/can";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { seatOfferWithdrawn } from "./events";
import { findClub } from "./find-club.server";
import { findOrganisation } from "./find-organisation.server";
import { idField } from "./rules/fields";
import { seatOrganisation } from "./seat-organisation.server";

const WhichOffer = z.object({ clubId: idField, organisationId: idField });

/** An organisation's own people take the seat that a club offered. */
export const acceptSeat = command(WhichOffer, async ({ clubId, organisationId }, { db, now, allow, publish }) => {
  const organisation = await findOrganisation(db, { id: organisationId });
  allow("organisation.change", organisation);
  const [offer] = await db.$queryRaw<{ kind: SeatKind; side: Side }[]>`
    SELECT kind, side FROM "SeatOffer" WHERE "clubId" = ${clubId} AND "organisationId" = ${organisationId} FOR UPDATE`;
  if (!offer) throw new Refusal("missing", "network:problem.no-offer");
  const { entry } = await findClub(db, { id: clubId });
  if (entry === "closed") throw new Refusal("conflict", "network:problem.club-closed");
  await publish(await seatOrganisation(db, { clubId, organisationId, ...offer }, now));
  return { slug: organisation.slug };
});

/** An organisation declines a seat, or the club takes its offer back. */
export const withdrawSeatOffer = command(
  WhichOffer,
  async ({ clubId, organisationId }, { actor, db, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    const club = await findClub(db, { id: clubId });
    if (!can(actor, "club.seats", club)) allow("organisation.change", organisation);
    else allow("club.seats", club);
    const { count } = await db.seatOffer.deleteMany({ where: { clubId, organisationId } });
    if (count === 0) throw new Refusal("missing", "network:problem.no-offer");
    await publish(seatOfferWithdrawn({ clubId, organisationId }));
    return { slug: organisation.slug };
  },
);
