import { describe, expect, test } from "vitest";
import { mostAims } from "~/modules/topics/topic-kinds";
import { aimsFor } from "../../../prisma/seed/aims-content";
import { demoClubs } from "../../../prisma/seed/clubs";

const aimed = demoClubs.filter(({ aims }) => aims);

test("six clubs of the demo say what their people want", () => {
  expect(aimed).toHaveLength(6);
});

describe.each(aimed.map((club) => [club.slug, club] as const))("the wanted outcomes of %s", (_slug, club) => {
  const { aims = [] } = club;
  const keysOf = (things: readonly { key: string }[] = []) => things.map(({ key }) => key);
  const known = { questions: keysOf(club.questions), documents: keysOf(club.documents), ideas: keysOf(club.ideas) };

  test("are four to six, with names of their own and something under each", () => {
    expect(aims.length).toBeGreaterThanOrEqual(4);
    expect(aims.length).toBeLessThanOrEqual(6);
    const slugs = [...aims, ...club.topics].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const aim of aims) expect(aim.questions.length).toBeGreaterThan(0);
  });

  test.each(["questions", "documents", "ideas"] as const)("name %s that are there, and none too often", (kind) => {
    expect(aims.flatMap((aim) => aim[kind] ?? []).filter((key) => !known[kind].includes(key))).toEqual([]);
    for (const key of known[kind]) expect(aimsFor(aims, kind, key).length).toBeLessThanOrEqual(mostAims);
  });

  test("stand beside what each document and wish is about, which is a topic of the club", () => {
    const subjects = club.topics.map(({ slug }) => slug);
    for (const { topics } of [...(club.documents ?? []), ...(club.ideas ?? [])]) {
      expect(topics.length).toBeGreaterThan(0);
      expect(topics.filter((slug) => !subjects.includes(slug))).toEqual([]);
    }
  });
});
