import { askModerators } from "~/modules/experience/ask-moderators.server";
import { sayHowWorkWas } from "~/modules/experience/say-how-work-was.server";
import { skipAsking } from "~/modules/experience/skip-asking.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import type { Act } from "./timeline";

/** Those who did the work say how it went, after they were asked. */
export function experienceActs(club: ClubContent): Act[] {
  const { said = [], moderatorsAskedHoursAgo } = club.experience ?? {};
  const asking: Act[] =
    moderatorsAskedHoursAgo === undefined
      ? []
      : [{ hoursAgo: moderatorsAskedHoursAgo, play: (_stage, { now }) => askModerators(now) }];
  return [
    ...asking,
    ...said.map(
      ({ by, daysAgo, how, word = "" }): Act => ({
        hoursAgo: daysAgo * 24,
        async play(stage, when) {
          const { id: askingId } = await database.workAsking.findFirstOrThrow({
            where: { clubId: stage.clubs.of(club.slug), personId: stage.people.of(by), answeredAt: null },
            orderBy: { askedAt: "desc" },
          });
          const actor = await stage.actor(by);
          if (how === "skipped") unwrap(await skipAsking(actor, { askingId }, when));
          else {
            const [success, effort, feeling] = how;
            unwrap(await sayHowWorkWas(actor, { askingId, success, effort, feeling, word }, when));
          }
        },
      }),
    ),
  ];
}
