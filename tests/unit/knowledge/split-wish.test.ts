import { expect, test } from "vitest";
import { readSplitWish, splitPreview } from "~/modules/knowledge/rules/split-wish";

const piece = (kind: "answer" | "comment", id: number) => ({ kind, id, name: "", excerpt: "", accepted: false });
const pieces = [piece("answer", 1), piece("answer", 2), piece("comment", 1), piece("comment", 2)];

test("what was chosen goes, the rest stays, and the opening words are no remark any more", () => {
  const wish = readSplitWish(new URLSearchParams("title=What&answers[]=2&comments[]=1&comments[]=2&opening=2"));
  expect(wish).toEqual({ title: "What", answers: [2], comments: [1, 2], opening: 2 });
  const preview = wish && splitPreview(pieces, wish);
  expect(preview?.opening).toEqual(pieces[3]);
  expect(preview?.going).toEqual([pieces[1], pieces[2]]);
  expect(preview?.staying).toEqual([pieces[0]]);
});

test("before anything was sent nothing is chosen", () => {
  expect(readSplitWish(new URLSearchParams(""))).toBeNull();
  expect(readSplitWish(new URLSearchParams("title=&opening="))).toMatchObject({ answers: [], opening: null });
});
