import { addExternalClub } from "~/modules/alliances/add-external-club.server";
import { acceptLink } from "~/modules/alliances/decide-link.server";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { referMember } from "~/modules/alliances/refer-member.server";
import { referQuestion } from "~/modules/alliances/refer-question.server";
import { claimGroup } from "~/modules/network/claim-group.server";
import { verifyCredential } from "~/modules/network/decide-credential.server";
import { unwrap } from "~/platform/result";
import { type AllianceContent, alliances, type OutsideContent, outside } from "./alliances";
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
    .flatMap(({ club, by, daysAgo, speaker, ...entry }) => {
      let externalClubId = 0;
      const added: Act = {
        hoursAgo: daysAgo * 24,
        async play(stage, when) {
          const naming = { ...entry, clubId: stage.clubs.of(club) };
          ({ externalClubId } = unwrap(await addExternalClub(await stage.actor(by), naming, when)));
        },
      };
      const isThere = clubs.some(({ people }) => people.some(({ handle }) => handle === speaker?.by));
      return speaker && isThere ? [added, ...speakerActs(speaker, () => externalClubId)] : [added];
    });
}

function speakerActs(speaker: NonNullable<OutsideContent["speaker"]>, group: () => number): Act[] {
  const { by, proof, daysAgo, untilInDays, confirmedBy } = speaker;
  let credentialId = 0;
  const claimed: Act = {
    hoursAgo: daysAgo * 24,
    async play(stage, when) {
      const end = new Date(when.now.getTime() + (daysAgo + untilInDays) * 86_400_000).toISOString().slice(0, 10);
      const claim = { externalClubId: group(), proof, validUntil: end };
      ({ credentialId } = unwrap(await claimGroup(await stage.actor(by), claim, when)));
    },
  };
  if (!confirmedBy) return [claimed];
  const confirmed: Act = {
    hoursAgo: daysAgo * 24 - 9,
    play: async (stage, when) => unwrap(await verifyCredential(await stage.actor(confirmedBy), { credentialId }, when)),
  };
  return [claimed, confirmed];
}
