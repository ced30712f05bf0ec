import { z } from "zod";
import { command } from "~/platform/command.server";
import { clubRoleChanged } from "./events";
import { findMember } from "./find-member.server";
import { keepAnOwner } from "./keep-an-owner.server";
import { idField } from "./rules/fields";
import { clubRoles } from "./rules/kinds";

/** A club's owner gives a member another role; one owner always stays. */
export const changeClubRole = command(
  z.object({ clubId: idField, personId: idField, role: z.enum(clubRoles) }),
  async ({ clubId, personId, role }, { actor, db, allow, publish }) => {
    const member = await findMember(db, actor, { clubId, personId });
    allow("club.roles", member);
    if (member.role === role) return { slug: member.slug };
    if (member.role === "owner") await keepAnOwner(db, clubId, personId);
    await db.membership.update({ where: { clubId_personId: { clubId, personId } }, data: { role } });
    await publish(clubRoleChanged({ clubId, personId, role }));
    return { slug: member.slug };
  },
);
