import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { organisationFounded } from "./events";
import { organisationFields, settledSide } from "./organisation-fields.server";
import { lineField } from "./rules/fields";
import { freeSlug, slugField, slugOf } from "./rules/slug";

const FoundOrganisation = z.object({ ...organisationFields, slug: slugField, title: lineField(80) });

/** Somebody brings their organisation to the portal and owns it here; it stays unverified until the administrator checked it. */
export const foundOrganisation = command(
  FoundOrganisation,
  async ({ title, ...input }, { actor, db, now, allow, publish }) => {
    allow("organisation.found", {});
    const wish = input.slug || slugOf(input.name);
    const taken = await db.organisation.findMany({ where: { slug: { startsWith: wish } }, select: { slug: true } });
    const slug = freeSlug(wish, new Set(taken.map((one) => one.slug)));
    if (input.slug && slug !== input.slug)
      throw new Refusal("conflict", "common:problem.check-form", { slug: "network:problem.slug-taken" });
    const organisation = await db.organisation.create({
      data: {
        ...input,
        slug,
        side: settledSide(input),
        createdAt: now,
        staff: actor.id === null ? {} : { create: { personId: actor.id, role: "owner", title, createdAt: now } },
      },
      select: { id: true },
    });
    await publish(organisationFounded({ organisationId: organisation.id }));
    return { organisationId: organisation.id, slug };
  },
);
