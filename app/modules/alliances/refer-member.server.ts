import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { memberReferred } from "./events";
import { findStandingLink } from "./find-link.server";
import { idField, lineField, partnerOf } from "./rules/link-terms";

const ReferMember = z.object({
  clubId: idField,
  linkId: idField,
  handle: z
    .string()
    .trim()
    .transform((handle) => handle.replace(/^@/, ""))
    .pipe(z.string().min(1, "common:problem.required").max(60, "common:problem.too-long")),
  note: lineField(300),
});

/** A curator asks a member whether they would like to join a linked club; nothing of them crosses before they say yes. */
export const referMember = command(
  ReferMember,
  async ({ clubId, linkId, handle, note }, { db, now, allow, publish }) => {
    const referredById = allow("alliance.refer-member", await findClub(db, { id: clubId }));
    const link = await findStandingLink(db, linkId);
    if (link.fromClubId !== clubId && link.toClubId !== clubId)
      throw new Refusal("missing", "alliances:problem.no-link");
    const toClubId = partnerOf(link, clubId);
    const to = await db.club.findUniqueOrThrow({ where: { id: toClubId }, select: { visibility: true, entry: true } });
    if (to.visibility === "private") throw new Refusal("conflict", "alliances:problem.private-invites");
    if (to.entry === "closed") throw new Refusal("conflict", "alliances:problem.partner-closed");
    const refuse = (problem: string) =>
      new Refusal("invalid", "common:problem.check-form", { handle: `alliances:problem.${problem}` });
    const person = await db.person.findUnique({ where: { handle }, select: { id: true } });
    const personId = person?.id ?? 0;
    const places = await db.membership.findMany({ where: { personId, clubId: { in: [clubId, toClubId] } } });
    if (!places.some((place) => place.clubId === clubId)) throw refuse("no-member");
    if (places.some((place) => place.clubId === toClubId)) throw refuse("member-there");
    const asked = await db.memberReferral.count({ where: { personId, toClubId, answeredAt: null } });
    if (asked > 0) throw refuse("asked-already");
    const { id } = await db.memberReferral.create({
      data: { linkId, personId, fromClubId: clubId, toClubId, note, referredById, referredAt: now },
      select: { id: true },
    });
    await publish(memberReferred({ clubId, toClubId, personId, referralId: id }));
    return { referralId: id };
  },
);
