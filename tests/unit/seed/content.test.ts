import { describe, expect, test } from "vitest";
import type { ClubContent, VoiceContent } from "../../../prisma/seed/club-content";
import { demoClubs } from "../../../prisma/seed/clubs";
import { guests } from "../../../prisma/seed/guests";
import { isHost, sideOf } from "../../../prisma/seed/places";

const openClubs = demoClubs.filter((club) => club.visibility === "public" && !club.endings);
const counted = (club: ClubContent, role: string) => club.people.filter((person) => person.role === role).length;
const known = demoClubs.flatMap((club) => club.people.map((person) => person.handle));

test("people and organisations are named once in the whole demo", () => {
  const organisations = demoClubs.flatMap((club) => club.organisations.map((organisation) => organisation.slug));
  expect(known).toEqual([...new Set(known)]);
  expect(organisations).toEqual([...new Set(organisations)]);
  expect(openClubs).toHaveLength(6);
});

test("every organisation with a seat has somebody who decides for it", () => {
  const people = demoClubs.flatMap((club) => club.people);
  const decides = (slug: string) =>
    people.some(({ organisation, staffRole }) => organisation === slug && /^(owner|manager)$/.test(staffRole ?? ""));
  const seated = demoClubs.flatMap(({ organisations }) => organisations.map(({ slug }) => slug));
  expect(seated.filter((slug) => !decides(slug))).toEqual([]);
});

test("guests are at home somewhere else, and come to clubs that there are", () => {
  for (const guest of guests) {
    const club = demoClubs.find((one) => one.slug === guest.club);
    expect(known, guest.handle).toContain(guest.handle);
    expect(club?.people.map((person) => person.handle)).not.toContain(guest.handle);
  }
});

test("one club is run by several small sellers, none of them a brand", () => {
  const hostsOf = (club: ClubContent) => club.organisations.filter(({ seat }) => seat === "host" || seat === "co-host");
  const withoutBrand = openClubs.filter((club) => hostsOf(club).every(({ kind }) => kind !== "brand"));
  expect(withoutBrand.map(({ slug }) => slug)).toEqual(["thai-dessert-lovers"]);
  expect(withoutBrand.flatMap(hostsOf).filter((one) => sideOf(one) === "seller").length).toBeGreaterThanOrEqual(3);
});

describe.each(openClubs.map((club) => [club.slug, club] as const))("%s", (_slug, club) => {
  test("has everybody that a club needs", () => {
    expect(club.organisations.some((one) => one.kind === "brand")).toBe(true);
    expect(
      club.organisations.filter((one) => one.kind !== "brand" && sideOf(one) === "seller").length,
    ).toBeGreaterThanOrEqual(2);
    expect(club.organisations.some((one) => sideOf(one) === "neutral")).toBe(true);
    expect(counted(club, "owner")).toBe(1);
    expect(counted(club, "expert")).toBeGreaterThanOrEqual(3);
    expect(club.people.filter((person) => !isHost(person)).length).toBeGreaterThanOrEqual(15);
    expect(club.questions.length).toBeGreaterThanOrEqual(15);
  });

  test("whoever speaks is there, and works for whom they speak", () => {
    const check = (voice: VoiceContent) => {
      const person = club.people.find((one) => one.handle === voice.by);
      expect(person, voice.by).toBeDefined();
      if (voice.for !== undefined) expect(person?.organisation, voice.by).toBe(voice.for);
    };
    for (const question of club.questions) {
      check({ ...question, hoursLater: 0 });
      for (const voice of [
        ...(question.comments ?? []),
        ...question.answers,
        ...question.answers.flatMap((answer) => answer.comments ?? []),
      ])
        check(voice);
    }
  });

  test("each side's answer is accepted at most once", () => {
    for (const question of club.questions) {
      const sides = question.answers.filter((answer) => answer.accepted).map((answer) => sideSpokenFor(club, answer));
      expect(sides, question.key).toEqual([...new Set(sides)]);
    }
  });
});

function sideSpokenFor(club: ClubContent, voice: VoiceContent): string {
  const organisation = club.organisations.find((one) => one.slug === voice.for);
  return organisation
    ? sideOf(organisation)
    : (club.people.find((person) => person.handle === voice.by)?.side ?? "buyer");
}
