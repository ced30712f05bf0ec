import { expect, test } from "vitest";
import { ideaStates } from "~/modules/ideas/rules/idea-kinds";
import { actorOf } from "~/modules/identity/actor-of.server";
import { demoAccounts } from "~/modules/identity/demo-accounts.server";
import { database, pool } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import type { ClubContent } from "../../../prisma/seed/club-content";
import { balconyGreens } from "../../../prisma/seed/clubs/balcony-greens/balcony-greens";
import { cookingLovers } from "../../../prisma/seed/clubs/cooking-lovers/cooking-lovers";
import { dogLoversHelpers } from "../../../prisma/seed/clubs/dog-lovers/caretakers-circle";
import { dogLovers } from "../../../prisma/seed/clubs/dog-lovers/dog-lovers";
import { homeLovers } from "../../../prisma/seed/clubs/home-lovers/home-lovers";
import { demoBegun } from "../../../prisma/seed/events";
import { guests } from "../../../prisma/seed/guests";
import { isHost } from "../../../prisma/seed/places";
import { seedAnew, seedWhenEmpty, stateOfPortal } from "../../../prisma/seed/seed";
import { anAccount } from "../../support/accounts";
import { aPerson } from "../../support/world";

/** With two of its questions: of one came a wish that went the whole way. */
const smallClub: ClubContent = {
  ...dogLovers,
  questions: dogLovers.questions.filter(({ key }) => key === "puppy-itch" || key === "rice-mix"),
  rooms: undefined,
  curation: undefined,
  experience: undefined,
};
const isGuest = ({ handle }: { handle: string }) =>
  guests.some((guest) => guest.club === balconyGreens.slug && guest.handle === handle);
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** In which states a club's wishes stand, whether some became part of others or are late, and whether one went the whole way. */
async function wishesOf(clubId: number) {
  const { rows } = await pool.query<{ states: string[]; merged: boolean; late: boolean; whole: boolean }>(
    `SELECT array_agg(DISTINCT i.state::text ORDER BY i.state::text) AS states, bool_or(i."mergedIntoId" IS NOT NULL) AS merged,
       bool_or(k."overdueAt" IS NOT NULL AND o.id IS NULL) AS late,
       bool_or(o.shipped AND came."fromKind" = 'question' AND led."toKind" = 'document' AND result."toKind" = 'document') AS whole
     FROM "Idea" i LEFT JOIN "Commitment" k ON k."ideaId" = i.id LEFT JOIN "IdeaOutcome" o ON o."commitmentId" = k.id
       LEFT JOIN "LineageLink" came ON came."toKind" = 'idea' AND came."toId" = i.id
       LEFT JOIN "LineageLink" led ON led."fromKind" = 'idea' AND led."fromId" = i.id
       LEFT JOIN "LineageLink" result ON result."fromKind" = 'outcome' AND result."fromId" = o.id
     WHERE i."clubId" = $1`,
    [clubId],
  );
  return rows[0];
}

test("a club is played: everybody has a place, every voice and vote is counted, in the order in which it happened", async () => {
  const lines: string[] = [];
  expect(await seedWhenEmpty({ log: (line) => lines.push(line), clubs: [smallClub, dogLoversHelpers] })).toBe(true);

  const club = await database.club.findUniqueOrThrow({
    where: { slug: "dog-lovers" },
    include: { seats: true, memberships: true },
  });
  expect(club).toMatchObject({ memberCount: smallClub.people.length, questionCount: 2 });
  expect(club.seats).toHaveLength(smallClub.organisations.length);
  expect(club.memberships.filter((one) => one.role === "moderator")).toHaveLength(2);

  const questions = await database.question.findMany({
    where: { clubId: club.id },
    include: { answers: true },
    orderBy: { createdAt: "asc" },
  });
  const wished = [...smallClub.questions].sort((one, other) => other.daysAgo - one.daysAgo);
  expect(
    questions.map((question) => [question.title, question.score, question.answerCount, question.viewCount]),
  ).toEqual(wished.map((question) => [question.title, question.up, question.answers.length, question.views]));
  expect(sum(questions.flatMap((question) => question.answers.map((answer) => answer.upCount)))).toBe(
    sum(smallClub.questions.flatMap((question) => question.answers.map((answer) => answer.up))),
  );
  expect(await database.question.count({ where: { createdAt: { gt: new Date() } } })).toBe(0);
  expect(await wishesOf(club.id)).toEqual({ states: [...ideaStates].sort(), merged: true, late: true, whole: true });

  const { rows } = await pool.query(
    `SELECT count(*)::int AS late FROM (SELECT "occurredAt", lag("occurredAt") OVER (ORDER BY id) AS before FROM "Event"
     WHERE name NOT IN ('demo.begun', 'knowledge.voted', 'knowledge.follow-set', 'knowledge.topic-follow-set', 'knowledge.bookmark-set',
       'documents.follow-set')) AS event
     WHERE before > "occurredAt"`,
  );
  expect(rows).toEqual([{ late: 0 }]);
  expect(await stateOfPortal()).toBe("inhabited");
  expect(await seedWhenEmpty({ log: () => undefined, clubs: [smallClub] })).toBe(false);
  expect(lines.at(-1)).toContain("The demo stands after");
}, 120_000);

test("a demo that was interrupted is thrown away and played again, with the same numbers", async () => {
  const { id: personId } = await aPerson({ handle: "half-there" });
  await database.account.updateMany({ where: { personId }, data: { demo: true } });
  await recordEvent(database, demoBegun({ clubs: 6 }), { actorId: null, now: new Date() });
  expect(await stateOfPortal()).toBe("interrupted");
  const tiny: ClubContent = {
    ...dogLovers,
    questions: [],
    rooms: undefined,
    curation: undefined,
    experience: undefined,
  };
  await seedWhenEmpty({ log: () => undefined, clubs: [tiny] });
  const first = await database.person.findMany({ select: { id: true, handle: true }, orderBy: { id: "asc" } });
  expect(first.map((person) => person.handle)).not.toContain("half-there");
  await seedAnew({ log: () => undefined, clubs: [tiny] });
  expect(await database.person.findMany({ select: { id: true, handle: true }, orderBy: { id: "asc" } })).toEqual(first);

  const administrator = await database.person.findFirstOrThrow({ where: { account: { administrator: true } } });
  expect((await actorOf(administrator.id)).administrator).toBe(true);
  expect((await demoAccounts()).map((account) => account.role)).toEqual([
    null,
    "owner",
    "moderator",
    "expert",
    "expert",
    "member",
    "member",
    "member",
  ]);
}, 120_000);

test("a club that was closed stays to be read, with its minutes", async () => {
  // their homes without what is written there, and they among those who come first
  const homes = [dogLovers, homeLovers, cookingLovers].map(
    ({ slug, name, tagline, story, language, entry, visibility, topics, organisations, people }): ClubContent => ({
      slug,
      name,
      tagline,
      story,
      language,
      entry,
      visibility,
      topics,
      organisations,
      questions: [],
      people: people
        .filter((person) => isHost(person) || isGuest(person))
        .map((person) => (isGuest(person) && !isHost(person) ? { ...person, role: "expert" } : person)),
    }),
  );
  await seedWhenEmpty({ log: () => undefined, clubs: [...homes, balconyGreens] });
  const club = await database.club.findUniqueOrThrow({
    where: { slug: balconyGreens.slug },
    include: { closing: true },
  });
  expect(club).toMatchObject({ entry: "closed", memberCount: 7, questionCount: balconyGreens.questions.length });
  expect(club.closing).toMatchObject({ entryBefore: "open", reason: balconyGreens.endings?.at(-1)?.reason });
  const minutes = await database.minute.findMany({ where: { clubId: club.id }, orderBy: { id: "asc" } });
  expect(minutes.map(({ kind }) => kind)).toEqual(["clubClosed", "clubReopened", "clubClosed"]);
  const ups = await database.question.findMany({ where: { clubId: club.id }, orderBy: { createdAt: "asc" } });
  expect(ups.map(({ upCount }) => upCount)).toEqual(balconyGreens.questions.map(({ up }) => up));
}, 120_000);

test("a portal that somebody uses is left alone", async () => {
  await aPerson();
  expect(await stateOfPortal()).toBe("inhabited");
  expect(await seedWhenEmpty({ log: () => undefined, clubs: [] })).toBe(false);
});

test("whoever signed up by themselves is not thrown away with half a demo", async () => {
  await recordEvent(database, demoBegun({ clubs: 6 }), { actorId: null, now: new Date() });
  await anAccount();
  expect(await stateOfPortal()).toBe("inhabited");
  expect(await seedWhenEmpty({ log: () => undefined, clubs: [] })).toBe(false);
});
