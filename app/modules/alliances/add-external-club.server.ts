import { z } from "zod";
import { endGroupSpeakers } from "~/modules/network/end-group-speakers.server";
import { findClub, findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { externalClubAdded, externalClubRemoved } from "./events";
import { externalKinds, idField, lineField } from "./rules/link-terms";

const AddExternalClub = z.object({
  clubId: idField,
  name: lineField(80).pipe(z.string().min(2, "common:problem.required")),
  kind: z.enum(externalKinds),
  url: lineField(200).pipe(z.literal("").or(z.httpUrl("alliances:problem.url"))),
  contact: lineField(120),
  note: lineField(300),
});

/** A curator names a club that lives elsewhere as a party: where it is, and whom to ask there. */
export const addExternalClub = command(
  AddExternalClub,
  async ({ clubId, ...entry }, { actor, db, now, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    const addedById = allow("alliance.outside", club);
    if ((await db.externalClub.count({ where: { clubId } })) >= 50)
      throw new Refusal("conflict", "alliances:problem.too-many-outside");
    const { id } = await db.externalClub.create({
      data: { ...entry, clubId, addedById, addedAt: now },
      select: { id: true },
    });
    await publish(externalClubAdded({ clubId, externalClubId: id }));
    return { externalClubId: id, slug: club.slug };
  },
);

/** A curator takes a club that lives elsewhere off the list; nobody speaks for it here any more. */
export const removeExternalClub = command(
  z.object({ externalClubId: idField }),
  async ({ externalClubId }, { db, now, allow, publish }) => {
    const entry = await db.externalClub.findUnique({ where: { id: externalClubId }, select: { clubId: true } });
    if (!entry) throw new Refusal("missing", "alliances:problem.no-outside");
    const byId = allow("alliance.outside", await findClub(db, { id: entry.clubId }));
    await endGroupSpeakers({ externalClubId, byId }, { db, now, publish });
    await db.externalClub.delete({ where: { id: externalClubId }, select: { id: true } });
    await publish(externalClubRemoved({ clubId: entry.clubId, externalClubId }));
    return { clubId: entry.clubId };
  },
);
