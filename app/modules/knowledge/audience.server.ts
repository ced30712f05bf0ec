import { z } from "zod";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** Of whom a question is asked: "everyone", "organisation:<slug>" or "person:<handle>". */
export const audienceFields = { of: z.string().trim().max(120).default("everyone") };

/** Of whom a question is asked, as its row keeps it. */
export type Audience = {
  audience: "everyone" | "organisation" | "person";
  askedOrganisationId: number | null;
  askedPersonId: number | null;
};

/** Settles of whom a question is asked; the organisation must hold a seat in the club, the person must belong to it. */
export async function readAudience(db: Transaction, clubId: number, input: { of: string }): Promise<Audience> {
  const [kind, name = ""] = input.of.split(":", 2);
  if (kind === "organisation") {
    const seat = await db.seat.findFirst({
      where: { clubId, until: null, organisation: { slug: name } },
      select: { organisationId: true },
    });
    if (seat) return { audience: "organisation", askedOrganisationId: seat.organisationId, askedPersonId: null };
  } else if (kind === "person") {
    const person = await db.person.findUnique({ where: { handle: name }, select: { id: true } });
    const membership =
      person &&
      (await db.membership.findUnique({
        where: { clubId_personId: { clubId, personId: person.id } },
        select: { personId: true },
      }));
    if (membership) return { audience: "person", askedOrganisationId: null, askedPersonId: membership.personId };
  } else if (kind === "everyone" || kind === "") {
    return { audience: "everyone", askedOrganisationId: null, askedPersonId: null };
  }
  throw new Refusal("invalid", "common:problem.check-form", { of: "knowledge:problem.not-in-club" });
}
