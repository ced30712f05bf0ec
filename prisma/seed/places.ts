import type { ClubRole, Side } from "~/access/actor";
import { chances } from "./chance";
import type { ClubContent, OrganisationContent, PersonContent, VoiceContent } from "./club-content";

/** Somebody's place in a club of the demo, and since when. */
export type Place = { handle: string; role: ClubRole; side: Side; title: string; joinedHoursAgo: number };

/** Somebody whose home is another club; `role` is "member" unless said. */
export type Guest = { club: string; handle: string; role?: ClubRole; side: Side; title: string; joinedDaysAgo: number };

const isNeutral = new Set<OrganisationContent["kind"]>(["association", "regulator", "ngo", "media", "sponsor"]);

/** The side an organisation speaks from. */
export const sideOf = (organisation: OrganisationContent): Side =>
  isNeutral.has(organisation.kind) ? "neutral" : "seller";

/** Whether somebody was there from the start: they run the club, advise in it or work for one of its organisations. */
export const isHost = (person: PersonContent): boolean => person.role !== "member" || person.organisation !== undefined;

/** The places of a club's own people: its hosts in the first days, the others over the months, each before they first speak. */
export function placesOf(club: ClubContent, foundedHoursAgo: number): Place[] {
  const chance = chances(`places of ${club.slug}`);
  const deeds = firstDeeds(club);
  const [hosts, members] = [club.people.filter(isHost), club.people.filter((person) => !isHost(person))];
  const spread = foundedHoursAgo - 72 - 6 * 24;
  const early = hosts.map((person, index) =>
    place(club, person, person.role === "owner" ? foundedHoursAgo : foundedHoursAgo - 6 - 2.5 * index),
  );
  const late = members.map((person, index) => {
    const inTurn = foundedHoursAgo - 72 - (spread * (index + chance() * 0.8)) / members.length;
    const inTime = (deeds.get(person.handle) ?? 0) + 3 + 40 * chance();
    return place(club, person, Math.min(foundedHoursAgo - 60, Math.max(inTurn, inTime)));
  });
  return [...early, ...late];
}

/** The places of guests in a club. */
export function placesOfGuests(club: ClubContent, guests: readonly Guest[]): Place[] {
  return guests
    .filter((guest) => guest.club === club.slug)
    .map(({ handle, role = "member", side, title, joinedDaysAgo }) => ({
      handle,
      role,
      side,
      title,
      joinedHoursAgo: joinedDaysAgo * 24,
    }));
}

function place(club: ClubContent, person: PersonContent, joinedHoursAgo: number): Place {
  const employer = club.organisations.find((one) => one.slug === person.organisation);
  const side = person.side ?? (employer ? sideOf(employer) : "buyer");
  return { handle: person.handle, role: person.role, side, title: person.title, joinedHoursAgo };
}

/** How long ago everybody first asked, was asked, answered, wished or remarked in a club. */
function firstDeeds(club: ClubContent): Map<string, number> {
  const deeds = new Map<string, number>();
  const note = (handle: string, hoursAgo: number) => deeds.set(handle, Math.max(deeds.get(handle) ?? 0, hoursAgo));
  const noteVoices = (voices: readonly VoiceContent[], since: number) => {
    for (const voice of voices) note(voice.by, since - voice.hoursLater);
  };
  for (const question of club.questions) {
    const asked = question.daysAgo * 24;
    note(question.by, asked);
    if (question.askedOf && "person" in question.askedOf) note(question.askedOf.person, asked);
    noteVoices(question.comments ?? [], asked);
    noteVoices(question.answers, asked);
    for (const answer of question.answers) noteVoices(answer.comments ?? [], asked - answer.hoursLater);
  }
  for (const idea of club.ideas ?? []) {
    note(idea.by, idea.daysAgo * 24);
    for (const step of idea.steps) note(step.by, step.daysAgo * 24);
  }
  return deeds;
}
