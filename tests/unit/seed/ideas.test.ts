import { describe, expect, test } from "vitest";
import { ideaKinds, ideaStates } from "~/modules/ideas/rules/idea-kinds";
import { stateOf } from "~/modules/ideas/rules/state";
import type { ClubContent } from "../../../prisma/seed/club-content";
import { demoClubs } from "../../../prisma/seed/clubs";
import type { IdeaContent, IdeaStepContent } from "../../../prisma/seed/ideas-content";
import { sideOf } from "../../../prisma/seed/places";

const wishing = demoClubs.filter((club) => club.visibility === "public" && !club.endings);
const endings = { ship: "shipped", end: "ended" } as const;
const acts = ({ steps }: IdeaContent) => steps.map(({ act }) => act);

/** How an idea stands once all its steps are played; at most one commitment of each is open at a time. */
function played(idea: IdeaContent) {
  const commitments: ("kept" | "shipped" | "ended")[] = [];
  for (const act of acts(idea)) {
    if (act === "commit") commitments.push("kept");
    if (act === "ship" || act === "end") commitments[commitments.length - 1] = endings[act];
  }
  const replies = acts(idea).flatMap((act) =>
    act === "decline" ? ["declined" as const] : act === "askMore" ? ["asksMore" as const] : [],
  );
  return stateOf({ commitments, replies });
}

/** In how many days from now the day comes that was promised last; below zero it has passed. */
function daysLeft({ steps }: IdeaContent): number | undefined {
  const promised = (step: IdeaStepContent) => {
    const inDays = step.act === "commit" ? step.inDays : step.act === "progress" ? step.movedToInDays : undefined;
    return inDays === undefined ? [] : [inDays - step.daysAgo];
  };
  return steps.flatMap(promised).at(-1);
}

/** Its steps from the document on, in the order in which they happened, where it went the whole way. */
const wentTheWholeWay = (idea: IdeaContent) => {
  const way = acts(idea).filter((act) => act !== "comment" && act !== "progress");
  return idea.from !== undefined && way.join() === "tie,commit,ship";
};

/** The sides of whoever wished, remarked, promised or merged. */
function sidesIn(club: ClubContent, idea: IdeaContent): Set<string> {
  const sideOfPerson = (handle: string) => {
    const person = club.people.find((one) => one.handle === handle);
    const employer = club.organisations.find(({ slug }) => slug === person?.organisation);
    return person?.side ?? (employer ? sideOf(employer) : "buyer");
  };
  return new Set([idea.by, ...idea.steps.map(({ by }) => by)].map(sideOfPerson));
}

test("six clubs of the demo wish for something", () => {
  expect(wishing.map(({ slug }) => slug)).toContain("home-lovers");
  expect(wishing).toHaveLength(6);
});

describe.each(wishing.map((club) => [club.slug, club] as const))("the wishes of %s", (_slug, club) => {
  const ideas = club.ideas ?? [];
  const merged = ideas.filter((idea) => acts(idea).includes("merge"));
  const standing = ideas.filter((idea) => !merged.includes(idea));

  test("are of every kind", () => {
    expect(new Set(ideas.map(({ kind }) => kind))).toEqual(new Set(ideaKinds));
  });

  test("stand in every state, and one became part of another", () => {
    expect(new Set(standing.map(played))).toEqual(new Set(ideaStates));
    const keys = standing.map(({ key }) => key);
    const targets = merged.flatMap(({ steps }) => steps.flatMap((step) => (step.act === "merge" ? [step.into] : [])));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(keys).toContain(target);
  });

  test("are promised by a day that lies ahead, and by one that has passed", () => {
    const days = standing.filter((idea) => played(idea) === "committed").map((idea) => daysLeft(idea) ?? 0);
    expect(days.some((left) => left > 7)).toBe(true);
    expect(days.some((left) => left < -1)).toBe(true);
  });

  test("are refused with a reason that says more than no", () => {
    const reasons = ideas.flatMap(({ steps }) => steps.flatMap((step) => (step.act === "decline" ? [step.text] : [])));
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(60);
  });

  test("hold one that went the whole way: of a question, with a published document, promised and shipped as a result", () => {
    const whole = ideas.filter(wentTheWholeWay);
    expect(whole).not.toEqual([]);
    for (const { from, steps, key } of whole) {
      expect(club.questions.map((question) => question.key)).toContain(from);
      const documents = steps.flatMap((step) => (step.act === "tie" || step.act === "ship" ? [step.document] : []));
      for (const document of documents) {
        const found = club.documents?.find((one) => one.key === document);
        expect(
          found?.steps.map(({ act }) => act),
          key,
        ).toContain("publish");
      }
    }
    expect(whole.some((idea) => sidesIn(club, idea).size > 1)).toBe(true);
  });
});
