import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { checkEntry, clubFields, readStory } from "./club-fields.server";
import { enterClub } from "./enter-club.server";
import { clubFounded, clubJoined } from "./events";
import { lineField } from "./rules/fields";
import { sideField } from "./rules/kinds";
import { freeSlug, slugField, slugOf } from "./rules/slug";

const FoundClub = z.object({ ...clubFields, slug: slugField, side: sideField.default("buyer"), title: lineField(60) });

/** Somebody opens a club and owns it; the portal itself opens one without an owner. */
export const foundClub = command(
  FoundClub,
  async ({ side, title, storyJson, ...input }, { actor, db, now, allow, publish }) => {
    allow("club.found", {});
    checkEntry(input);
    const wish = input.slug || slugOf(input.name);
    const taken = await db.club.findMany({ where: { slug: { startsWith: wish } }, select: { slug: true } });
    const slug = freeSlug(wish, new Set(taken.map((one) => one.slug)));
    if (input.slug && slug !== input.slug)
      throw new Refusal("conflict", "common:problem.check-form", { slug: "network:problem.slug-taken" });
    const club = await db.club.create({
      data: { ...input, ...readStory({ story: input.story, storyJson }), slug, createdAt: now, activeAt: now },
      select: { id: true },
    });
    await publish(clubFounded({ clubId: club.id }));
    if (actor.id !== null) {
      await enterClub(db, { clubId: club.id, personId: actor.id, now, role: "owner", side, title });
      await publish(clubJoined({ clubId: club.id, personId: actor.id, way: "founding", side }));
    }
    return { clubId: club.id, slug };
  },
);
