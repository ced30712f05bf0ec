import { expect, test } from "vitest";
import { ideaKinds, ideaStates } from "~/modules/ideas/rules/idea-kinds";
import { stateOf } from "~/modules/ideas/rules/state";
import { demoClubs } from "../../../prisma/seed/clubs";
import type { IdeaContent } from "../../../prisma/seed/ideas-content";

const ideas = demoClubs.flatMap((club) => club.ideas ?? []);
const endings = { ship: "shipped", end: "ended" } as const;

/** How an idea stands once all its steps are played; at most one commitment of each is open at a time. */
function played({ steps }: IdeaContent) {
  const commitments: ("kept" | "shipped" | "ended")[] = [];
  for (const { act } of steps) {
    if (act === "commit") commitments.push("kept");
    if (act === "ship" || act === "end") commitments[commitments.length - 1] = endings[act];
  }
  const replies = steps.flatMap(({ act }) =>
    act === "decline" ? ["declined" as const] : act === "askMore" ? ["asksMore" as const] : [],
  );
  return stateOf({ commitments, replies });
}

test("the demo has ideas of every kind and in every state", () => {
  expect(new Set(ideas.map(({ kind }) => kind))).toEqual(new Set(ideaKinds));
  expect(new Set(ideas.map(played))).toEqual(new Set(ideaStates));
});

test("one idea went the whole way: of a question, with a document, and made", () => {
  const whole = ideas.filter(
    ({ from, steps }) =>
      from && ["tie", "commit", "progress", "ship"].every((act) => steps.some((step) => step.act === act)),
  );
  expect(whole.map(({ key }) => key)).toContain("cups-on-the-bag");
});
