import { addExternalClub } from "~/modules/alliances/add-external-club.server";
import { acceptLink } from "~/modules/alliances/decide-link.server";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { referMember } from "~/modules/alliances/refer-member.server";
import { referQuestion } from "~/modules/alliances/refer-question.server";
import { unwrap } from "~/platform/result";
import { type AllianceContent, alliances, outside } from "./alliances";
import type { ClubContent } from "./club-content";
import type { Act } from "./timeline";

/** Clubs of the demo link with each other, show each other questions and introduce members, where both are played. */
export function allianceActs(clubs: readonly ClubContent[]): Act[] {
  const played = (slug: string) => clubs.find((club) => club.slug === slug);
  const linked = alliances.filter(({ from, to }) => played(from) && played(to));
  return [...linked.flatMap((alliance) => linkActs(alliance, clubs)), ...outsideActs(clubs)];
}

function linkActs({ from, to, about, ...rest }: AllianceContent, clubs: readonly ClubContent[]): Act[] {
  let linkId = 0;
  const isAsked = (slug: string, key: string) =>
    clubs.some((club) => club.slug === slug && club.questions.some((question) => question.key === key));
  return [
    {
      hoursAgo: rest.daysAgo * 24,
      async play(stage, when) {
        const wish = { clubId: stage.clubs.of(from), partner: to, about };
        ({ linkId } = unwrap(await proposeLink(await stage.actor(rest.by), wish, when)));
      },
    },
    {
      hoursAgo: rest.daysAgo * 24 - 30,
      play: async (stage, when) => unwrap(await acceptLink(await stage.actor(rest.acceptedBy), { linkId }, when)),
    },
    ...rest.shown
      .filter(({ club, question }) => isAsked(club, question))
      .map(
        ({ club, question, by, note, daysAgo }): Act => ({
          hoursAgo: daysAgo * 24,
          async play(stage, when) {
            const questionId = stage.questions.of(`${club}/${question}`);
            unwrap(await referQuestion(await stage.actor(by), { questionId, linkId, note }, when));
          },
        }),
      ),
    ...rest.referred.map(
      ({ handle, by, note, daysAgo }): Act => ({
        hoursAgo: daysAgo * 24,
        async play(stage, when) {
          const wish = { clubId: stage.clubs.of(from), linkId, handle, note };
          unwrap(await referMember(await stage.actor(by), wish, when));
        },
      }),
    ),
  ];
}

function outsideActs(clubs: readonly ClubContent[]): Act[] {
  return outside
    .filter((entry) => clubs.some(({ slug }) => slug === entry.club))
    .map(({ club, by, daysAgo, ...entry }) => ({
      hoursAgo: daysAgo * 24,
      play: async (stage, when) =>
        unwrap(await addExternalClub(await stage.actor(by), { ...entry, clubId: stage.clubs.of(club) }, when)),
    }));
}
