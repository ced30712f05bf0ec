import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import type { IdeaKind } from "../rules/idea-kinds";

type Asked = { kind: IdeaKind; of: string; offering: number | null; offeringName: string; variant: string };

/** Of whom an idea is asked and, for a variant, of what: as its row keeps it. Refuses what is not in the club, and a variant of nothing. */
export async function readAsked(db: Transaction, clubId: number, input: Asked) {
  const askedOrganisationId = await organisationAsked(db, clubId, input.of);
  if (input.kind !== "variant") return { askedOrganisationId, offeringId: null, offeringName: "", variant: "" };
  const fields: Record<string, string> = {};
  if (input.variant.length < 3) fields.variant = "ideas:problem.say-variant";
  if (input.offering === null && input.offeringName.length < 2) fields.offeringName = "ideas:problem.say-offering";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "common:problem.check-form", fields);
  if (input.offering === null)
    return { askedOrganisationId, offeringId: null, offeringName: input.offeringName, variant: input.variant };
  const offering = await offeringIn(db, clubId, input.offering);
  return {
    // a variant of somebody's product is asked of them, unless somebody else is named
    askedOrganisationId: askedOrganisationId ?? offering.organisationId,
    offeringId: offering.id,
    offeringName: offering.name,
    variant: input.variant,
  };
}

async function organisationAsked(db: Transaction, clubId: number, slug: string): Promise<number | null> {
  if (slug === "" || slug === "everyone") return null;
  const seat = await db.seat.findFirst({
    where: { clubId, until: null, side: "seller", organisation: { slug } },
    select: { organisationId: true },
  });
  if (!seat) throw new Refusal("invalid", "common:problem.check-form", { of: "ideas:problem.not-in-club" });
  return seat.organisationId;
}

async function offeringIn(db: Transaction, clubId: number, id: number) {
  const [offering] = await db.$queryRaw<{ id: number; name: string; organisationId: number | null }[]>`
    SELECT o.id, o.name, o."organisationId" FROM "Offering" o WHERE o.id = ${id} AND (o."clubId" = ${clubId}
      OR EXISTS (SELECT 1 FROM "Seat" s WHERE s."organisationId" = o."organisationId" AND s."clubId" = ${clubId} AND s.until IS NULL))`;
  if (!offering)
    throw new Refusal("invalid", "common:problem.check-form", { offering: "ideas:problem.no-such-offering" });
  return offering;
}
