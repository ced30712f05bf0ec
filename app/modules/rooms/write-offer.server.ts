import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import { agreementProposed } from "./events";
import { lastDay, type SharedField } from "./rules/sharing";

type Offer = {
  clubId: number;
  fromOrganisationId: number;
  toOrganisationId: number;
  fields: SharedField[];
  purpose: string;
  until: Date;
  proposedById: number;
  renewsId: number | null;
};
type Frame = { db: Transaction; now: Date; publish: (event: DomainEvent) => Promise<void> };

const wrong = (field: string, key: string) => new Refusal("invalid", "common:problem.check-form", { [field]: key });

/** Writes down what one seller offers to share with another, once both have their seats and nothing else stands between them. */
export async function writeOffer(offer: Offer, { db, now, publish }: Frame): Promise<{ agreementId: number }> {
  const { clubId, fromOrganisationId, toOrganisationId, until, renewsId } = offer;
  const pair = { clubId, fromOrganisationId, toOrganisationId };
  await db.$queryRaw`SELECT "organisationId" FROM "Seat" WHERE "clubId" = ${clubId} AND "organisationId" = ${fromOrganisationId} FOR UPDATE`;
  const both = { in: [fromOrganisationId, toOrganisationId] };
  const seats = { clubId, organisationId: both, side: "seller", until: null } as const;
  if ((await db.seat.count({ where: seats })) < 2) throw wrong("to", "rooms:problem.not-seated");
  if (until <= now || until > lastDay(now)) throw wrong("until", "sharing:problem.until");
  const open = [{ accepted: null }, { accepted: true }];
  const standing = { ...pair, endedAt: null, until: { gt: now }, OR: open, id: { not: renewsId ?? 0 } };
  if ((await db.sharingAgreement.count({ where: standing })) > 0) throw wrong("to", "sharing:problem.stands-already");
  const { id: agreementId } = await db.sharingAgreement.create({
    data: { ...offer, proposedAt: now },
    select: { id: true },
  });
  await publish(agreementProposed({ ...pair, agreementId, renewsId }));
  return { agreementId };
}
