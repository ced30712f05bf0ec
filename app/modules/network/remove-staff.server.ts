import { z } from "zod";
import { command } from "~/platform/command.server";
import { staffDeparted } from "./events";
import { findStaff } from "./find-staff.server";
import { keepAStaffOwner } from "./keep-an-owner.server";
import { idField } from "./rules/fields";

/** An organisation says that somebody no longer works for it; what they said for it stays as it was said. */
export const removeStaff = command(
  z.object({ organisationId: idField, personId: idField }),
  async ({ organisationId, personId }, { db, now, allow, publish }) => {
    const staff = await findStaff(db, organisationId, personId);
    const removedById = allow("organisation.staff", staff);
    if (staff.role === "owner") {
      allow("organisation.owners", staff);
      await keepAStaffOwner(db, organisationId, personId);
    }
    await db.staff.delete({ where: { organisationId_personId: { organisationId, personId } } });
    if (removedById !== personId) {
      const removal = { organisationId, personId, removedById, removedAt: now };
      await db.staffRemoval.createMany({ data: removal, skipDuplicates: true });
    }
    await publish(staffDeparted({ organisationId, personId }));
    return { slug: staff.slug };
  },
);

/** Somebody leaves an organisation; its last owner stays. */
export const leaveOrganisation = command(
  z.object({ organisationId: idField }),
  async ({ organisationId }, { actor, db, allow, publish }) => {
    const staff = await findStaff(db, organisationId, actor.id ?? 0);
    const personId = allow("organisation.leave", staff);
    if (staff.role === "owner") await keepAStaffOwner(db, organisationId, personId);
    await db.staff.delete({ where: { organisationId_personId: { organisationId, personId } } });
    await publish(staffDeparted({ organisationId, personId }));
    return { slug: staff.slug };
  },
);
