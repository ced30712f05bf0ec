import { z } from "zod";
import { command } from "~/platform/command.server";
import { memberRemoved } from "./events";
import { exitClub } from "./exit-club.server";
import { findMember } from "./find-member.server";
import { keepAnOwner } from "./keep-an-owner.server";
import { idField, lineField } from "./rules/fields";

const RemoveMember = z.object({ clubId: idField, personId: idField, reason: lineField(300) });

/** A moderator takes somebody out of a club, with a reason; those with a role are taken out by owners only. */
export const removeMember = command(
  RemoveMember,
  async ({ clubId, personId, reason }, { actor, db, allow, publish }) => {
    const member = await findMember(db, actor, { clubId, personId });
    allow(member.role === "owner" || member.role === "moderator" ? "club.roles" : "club.admit", member);
    if (member.role === "owner") await keepAnOwner(db, clubId, personId);
    await exitClub(db, clubId, personId);
    await publish(memberRemoved({ clubId, personId, reason }));
    return { slug: member.slug };
  },
);
