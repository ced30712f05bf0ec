import { z } from "zod";
import { command } from "~/platform/command.server";
import { checkEntry, clubFields, readStory } from "./club-fields.server";
import { clubChanged } from "./events";
import { findClubSeenBy } from "./find-club.server";
import { idField } from "./rules/fields";

/** A club's owner changes what it says of itself, who sees it and how one enters. */
export const changeClub = command(
  z.object({ clubId: idField, ...clubFields }),
  async ({ clubId, storyJson, ...input }, { actor, db, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    allow("club.change", club);
    checkEntry(input);
    await db.club.update({
      where: { id: clubId },
      data: { ...input, ...readStory({ story: input.story, storyJson }) },
      select: { id: true },
    });
    await publish(clubChanged({ clubId }));
    return { clubId, slug: club.slug };
  },
);
