import { z } from "zod";
import { command } from "~/platform/command.server";
import { organisationChanged } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { organisationFields, settledSide } from "./organisation-fields.server";
import { idField } from "./rules/fields";

/** An organisation's own people change what it says of itself; another name or kind has to be checked again. */
export const changeOrganisation = command(
  z.object({ organisationId: idField, ...organisationFields }),
  async ({ organisationId, ...input }, { db, allow, publish }) => {
    const before = await findOrganisation(db, { id: organisationId });
    allow("organisation.change", before);
    const same = before.name === input.name && before.kind === input.kind;
    const verifiedAt = same ? before.verifiedAt : null;
    await db.organisation.update({
      where: { id: organisationId },
      data: { ...input, side: settledSide(input), verifiedAt },
      select: { id: true },
    });
    await publish(organisationChanged({ organisationId }));
    return { slug: before.slug };
  },
);
