import { describe, expect, test } from "vitest";
import { demoClubs } from "../../../prisma/seed/clubs";
import { guests } from "../../../prisma/seed/guests";
import { placesOf, placesOfGuests } from "../../../prisma/seed/places";

const writing = demoClubs.filter((club) => club.documents);

test("six clubs have three documents each or more, by several sides, and one of them waits for its review", () => {
  expect(writing).toHaveLength(6);
  for (const { slug, documents = [] } of writing) {
    expect(documents.length, slug).toBeGreaterThanOrEqual(3);
    const published = documents.filter(({ steps }) => steps.some(({ act }) => act === "publish"));
    const waiting = documents.filter(
      (one) => !published.includes(one) && one.steps.some(({ act }) => act === "submit"),
    );
    expect(waiting, slug).toHaveLength(1);
    // a draft that is tried before anybody is asked to look at it
    expect(documents.length - published.length - waiting.length, slug).toBe(slug === "dog-lovers" ? 1 : 0);
    for (const { key, by, writers } of [...published, ...waiting])
      expect(new Set([by, ...writers.map((writer) => writer.by)]).size, key).toBeGreaterThan(1);
  }
});

describe.each(writing.map((club, index) => [club.slug, club, index] as const))("%s", (slug, club) => {
  const founded = (132 - 3 * demoClubs.findIndex((one) => one.slug === slug)) * 24;
  const places = [...placesOf(club, founded), ...placesOfGuests(club, guests)];
  const since = (handle: string) => places.find((place) => place.handle === handle)?.joinedHoursAgo ?? 0;

  test("whoever writes is in the club by then, and acts after the document was begun", () => {
    for (const { key, by, daysAgo, writers, steps } of club.documents ?? [])
      for (const one of [{ by, daysAgo }, ...writers, ...steps]) {
        expect(since(one.by), `${key}: ${one.by}`).toBeGreaterThan(one.daysAgo * 24);
        expect(one.daysAgo, key).toBeLessThanOrEqual(daysAgo);
      }
  });
});
