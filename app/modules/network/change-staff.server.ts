import { z } from "zod";
import { command } from "~/platform/command.server";
import { staffRoleChanged } from "./events";
import { findStaff } from "./find-staff.server";
import { keepAStaffOwner } from "./keep-an-owner.server";
import { idField, lineField } from "./rules/fields";
import { staffRoles } from "./rules/kinds";

const ChangeStaff = z.object({
  organisationId: idField,
  personId: idField,
  role: z.enum(staffRoles),
  title: lineField(80),
});

/** An organisation gives one of its people another role or title; another title has to be verified again. */
export const changeStaff = command(
  ChangeStaff,
  async ({ organisationId, personId, role, title }, { db, allow, publish }) => {
    const staff = await findStaff(db, organisationId, personId);
    allow("organisation.staff", staff);
    if (staff.role === "owner" || role === "owner") allow("organisation.owners", staff);
    if (staff.role === "owner" && role !== "owner") await keepAStaffOwner(db, organisationId, personId);
    const verifiedAt = title === staff.title ? staff.verifiedAt : null;
    await db.staff.update({
      where: { organisationId_personId: { organisationId, personId } },
      data: { role, title, verifiedAt },
    });
    await publish(staffRoleChanged({ organisationId, personId, role }));
    return { slug: staff.slug };
  },
);
