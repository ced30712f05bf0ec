import { acceptSeat } from "~/modules/network/answer-seat-offer.server";
import { foundClub } from "~/modules/network/found-club.server";
import { giveSeat } from "~/modules/network/give-seat.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { unwrap } from "~/platform/result";
import type { ClubContent, OrganisationContent } from "./club-content";
import { entryActs } from "./entry-acts";
import { administrator } from "./people-acts";
import { type Place, sideOf } from "./places";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

const seatKinds = {
  host: "host",
  "co-host": "coHost",
  partner: "partner",
  "expert-body": "expertBody",
  sponsor: "sponsor",
  intermediary: "intermediary",
} as const;

/** A club is founded by its owner, opens its topics, is joined by its people, and offers seats that organisations take. */
export function openTheClub(club: ClubContent, places: readonly Place[], hoursAgo: number): Act[] {
  const { slug, name, tagline, story, language, entry, visibility } = club;
  const owner = places.find((place) => place.role === "owner");
  if (!owner) throw new Error(`The club ${slug} has no owner.`);
  const founding: Act = {
    hoursAgo,
    async play(stage, when) {
      const words = { slug, name, tagline, story, language, entry, visibility, side: owner.side, title: owner.title };
      const founded = unwrap(await foundClub(await stage.actor(owner.handle), words, when));
      stage.clubs.keep(slug, founded.clubId);
      stage.placesChanged(owner.handle);
    },
  };
  const aims = (club.aims ?? []).map((aim) => ({ slug: aim.slug, name: aim.name, about: aim.about, kind: "aim" }));
  const topics = [...club.topics, ...aims].map(
    (topic, index): Act => ({
      hoursAgo: hoursAgo - 0.5 - 0.05 * index,
      play: async (stage, when) =>
        unwrap(await openTopic(await stage.actor(owner.handle), { ...topic, clubId: stage.clubs.of(slug) }, when)),
    }),
  );
  const seats = club.organisations.flatMap((organisation, index) =>
    seatActs(club, organisation, { owner: owner.handle, hoursAgo: hoursAgo - 2 - 0.3 * index }),
  );
  const entries = places.filter((place) => place !== owner).flatMap((place) => entryActs(club, place, owner.handle));
  return [founding, ...topics, ...seats, ...entries];
}

function seatActs(
  club: ClubContent,
  organisation: OrganisationContent,
  { owner, hoursAgo }: { owner: string; hoursAgo: number },
): Act[] {
  const seat = { organisation: organisation.slug, kind: seatKinds[organisation.seat], side: sideOf(organisation) };
  const staff = club.people.filter((person) => person.organisation === organisation.slug);
  const seatsChanged = (stage: Stage) => {
    for (const { handle } of staff) stage.placesChanged(handle);
  };
  const lead = staff.find(({ staffRole }) => staffRole === "owner" || staffRole === "manager");
  let seated = false;
  return [
    {
      hoursAgo,
      async play(stage, when) {
        ({ seated } = unwrap(
          await giveSeat(await stage.actor(owner), { ...seat, clubId: stage.clubs.of(club.slug) }, when),
        ));
        seatsChanged(stage);
      },
    },
    {
      hoursAgo: hoursAgo - 1.5,
      async play(stage, when) {
        if (seated) return; // the owner's own organisation sat down at once
        const which = { clubId: stage.clubs.of(club.slug), organisationId: stage.organisations.of(organisation.slug) };
        unwrap(await acceptSeat(await stage.actor(lead?.handle ?? administrator.handle), which, when));
        seatsChanged(stage);
      },
    },
  ];
}
