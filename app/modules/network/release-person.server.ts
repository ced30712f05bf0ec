import { z } from "zod";
import { command } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { clubLeft, clubRoleChanged, credentialWithdrawn, staffDeparted, staffRoleChanged } from "./events";
import { exitClub } from "./exit-club.server";
import { clubHeir, staffHeir } from "./heirs.server";

/**
 * The portal takes somebody who left for good out of clubs and organisations; what nobody else owns falls to whoever
 * comes next, and their licences and picture go.
 */
export const releasePerson = command(
  z.object({ personId: z.number() }),
  async ({ personId }, { db, allow, publish }) => {
    allow("person.release", {});
    for (const { clubId, role } of await db.membership.findMany({ where: { personId }, orderBy: { clubId: "asc" } })) {
      const heir = role === "owner" ? await clubHeir(db, { clubId, personId }) : null;
      if (heir) {
        const place = { clubId_personId: { clubId, personId: heir } };
        await db.membership.update({ where: place, data: { role: "owner" } });
        await publish(clubRoleChanged({ clubId, personId: heir, role: "owner" }));
      }
      await exitClub(db, clubId, personId);
      await publish(clubLeft({ clubId, personId }));
    }
    for (const { organisationId, role } of await db.staff.findMany({ where: { personId } })) {
      const place = { organisationId, personId };
      const heir = role === "owner" ? await staffHeir(db, place) : null;
      if (heir) {
        const key = { organisationId_personId: { organisationId, personId: heir } };
        await db.staff.update({ where: key, data: { role: "owner" } });
        await publish(staffRoleChanged({ organisationId, personId: heir, role: "owner" }));
      }
      await db.staff.delete({ where: { organisationId_personId: place } });
      await publish(staffDeparted(place));
    }
    for (const { id, kind, documentKey } of await db.credential.findMany({ where: { personId } })) {
      if (documentKey) await enqueue(db, forgetFile, { payload: { key: documentKey } });
      await db.credential.delete({ where: { id } });
      await publish(credentialWithdrawn({ credentialId: id, personId, kind }));
    }
    const profile = await db.profile.findUnique({ where: { personId } });
    if (profile?.avatarKey) await enqueue(db, forgetFile, { payload: { key: profile.avatarKey } });
    await db.profile.deleteMany({ where: { personId } });
    return null;
  },
);
