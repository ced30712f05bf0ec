import { expect, test } from "vitest";
import type { AnswerView } from "~/modules/knowledge/question-view";
import { composite } from "~/modules/knowledge/rules/composite";

type Wish = { id: number; side: "buyer" | "seller" | "neutral" } & Partial<AnswerView>;

const voice = (side: Wish["side"]): AnswerView["voice"] => ({
  ...{
    personId: 1,
    handle: "mali",
    name: "Mali",
    avatarKey: null,
    side,
    title: "",
    verified: false,
    sponsored: false,
    credentials: [],
  },
  organisation: null,
});
const may = {
  edit: false,
  accept: false,
  vote: false,
  comment: false,
  remove: false,
  sanction: false,
  restore: false,
  stance: false,
  change: false,
  gather: false,
};
const anAnswer = ({ id, side, ...more }: Wish): AnswerView => ({
  id,
  voice: voice(side),
  stances: [],
  voices: [],
  joint: null,
  partOf: null,
  bodyHtml: "",
  score: 0,
  upCount: 0,
  commentCount: 0,
  createdAt: "",
  editedAt: null,
  removed: null,
  acceptedAt: null,
  origin: null,
  comments: [],
  verified: null,
  doubted: false,
  documents: [],
  mine: { vote: 0, kept: false, stance: null },
  may,
  ...more,
});

test("each side is heard by its accepted answer, else by its most helpful one; removed ones are silent", () => {
  const answers = [
    anAnswer({ id: 1, side: "buyer", score: 9 }),
    anAnswer({ id: 2, side: "buyer", score: 2, acceptedAt: "2026-11-01" }),
    anAnswer({ id: 3, side: "seller", score: 1 }),
    anAnswer({ id: 4, side: "seller", score: 5 }),
    anAnswer({ id: 5, side: "neutral", removed: { reason: "", at: "" } }),
  ];
  const { sides, together } = composite(answers);
  expect(sides.map(({ side, answer, others }) => [side, answer.id, others])).toEqual([
    ["seller", 4, 1],
    ["buyer", 2, 1],
  ]);
  expect(together).toBeNull();
});

test("what several wrote together stands by itself, and stances on what is read are told with the answer", () => {
  const stance = (id: number, kind: "agree" | "differ" | "outsideField") => ({
    id,
    kind,
    reason: "",
    voice: voice("neutral"),
    createdAt: "",
    may: { withdraw: false },
  });
  const answers = [
    anAnswer({ id: 1, side: "seller", joint: { id: 7, parts: [] }, stances: [stance(1, "agree")] }),
    anAnswer({ id: 2, side: "seller", score: 3, stances: [stance(2, "differ"), stance(3, "outsideField")] }),
    anAnswer({ id: 3, side: "seller", stances: [stance(4, "differ")] }),
  ];
  const read = composite(answers);
  expect(read.together?.id).toBe(1);
  expect(read.agreeing.map(({ stance: one, answer }) => [one.id, answer.id])).toEqual([[1, 1]]);
  expect(read.differing.map(({ stance: one, answer }) => [one.id, answer.id])).toEqual([[2, 2]]);
});
