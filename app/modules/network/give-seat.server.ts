import { z } from "zod";
import { can } from "~/access/can";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { seatOffered } from "./events";
import { findClubSeenBy } from "./find-club.server";
import { findOrganisation } from "./find-organisation.server";
import { organisationNamed } from "./organisation-named.server";
import { idField } from "./rules/fields";
import { seatKinds, seatSideFits, sideField, usualSeatSide } from "./rules/kinds";
import { seatOrganisation } from "./seat-organisation.server";

const GiveSeat = z.object({
  clubId: idField,
  /** Slug, address or full name of the organisation. */
  organisation: z.string().trim().min(1, "common:problem.required").max(300, "common:problem.too-long"),
  kind: z.enum(seatKinds),
  side: z.union([sideField, z.literal("").transform(() => undefined)]).optional(),
});

/** A club asks an organisation to host it together with others; it sits at once when its own people, or the portal, give the seat. */
export const giveSeat = command(GiveSeat, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClubSeenBy(db, actor, { id: input.clubId });
  const offeredById = allow("club.seats", club);
  const organisation = await organisationNamed(db, input.organisation);
  if (!organisation)
    throw new Refusal("invalid", "common:problem.check-form", { organisation: "network:problem.no-organisation" });
  const { organisationId, side: own } = await findOrganisation(db, organisation);
  const seat = {
    clubId: club.id,
    organisationId,
    kind: input.kind,
    side: input.side ?? usualSeatSide(input.kind, own),
  };
  if (!seatSideFits(seat, own))
    throw new Refusal("invalid", "common:problem.check-form", { side: "network:problem.seat-not-neutral" });
  if (can(actor, "organisation.change", { organisationId })) {
    await publish(await seatOrganisation(db, seat, now));
    return { slug: club.slug, seated: true };
  }
  const known = await db.seat.findFirst({
    where: { clubId: club.id, organisationId, until: null },
    select: { clubId: true },
  });
  if (known)
    throw new Refusal("conflict", "common:problem.check-form", { organisation: "network:problem.already-seated" });
  const offer = { ...seat, offeredById, offeredAt: now };
  await db.seatOffer.upsert({
    where: { clubId_organisationId: { clubId: club.id, organisationId } },
    create: offer,
    update: offer,
  });
  await publish(seatOffered(seat));
  return { slug: club.slug, seated: false };
});
