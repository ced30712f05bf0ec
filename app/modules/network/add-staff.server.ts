import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findOrganisation } from "./find-organisation.server";
import { joinStaff } from "./join-staff.server";
import { handleField, idField, lineField } from "./rules/fields";
import { staffRoles } from "./rules/kinds";

const AddStaff = z.object({
  organisationId: idField,
  handle: handleField,
  role: z.enum(staffRoles).default("speaker"),
  title: lineField(80),
});

/** An organisation says that somebody works for it; from then on they may speak for it. Whoever does not agree leaves. */
export const addStaff = command(
  AddStaff,
  async ({ organisationId, handle, role, title }, { db, now, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    allow(role === "owner" ? "organisation.owners" : "organisation.staff", organisation);
    const person = await db.person.findUnique({ where: { handle }, select: { id: true } });
    if (!person) throw new Refusal("invalid", "common:problem.check-form", { handle: "network:problem.no-person" });
    if (!(await joinStaff({ db, now, publish }, { organisationId, personId: person.id, role, title })))
      throw new Refusal("conflict", "common:problem.check-form", { handle: "network:problem.already-staff" });
    await db.staffRemoval.deleteMany({ where: { organisationId, personId: person.id } });
    return { personId: person.id, slug: organisation.slug };
  },
);
