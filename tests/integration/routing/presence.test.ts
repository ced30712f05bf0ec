import { expect, test } from "vitest";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { readHistory } from "~/modules/routing/evaluation/read-history.server";
import { rankCandidates } from "~/modules/routing/rank-candidates.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anAnswer, aQuestion, as } from "../../support/world";

const now = new Date("2026-11-20T10:00:00+07:00");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

test("who changed a text an hour ago is there, and asked before somebody who answered as much", async () => {
  const club = await aClub();
  const [gone, editor] = [await aMember(club), await aMember(club)];
  const question = await aQuestion({ club, now: hoursAgo(2424) });
  await anAnswer(question, { author: gone, now: hoursAgo(2400) });
  const answer = await anAnswer(question, { author: editor, now: hoursAgo(2400) });
  const anHourAgo = hoursAgo(1);
  const ranked = async () => rankCandidates({ questionId: (await aQuestion({ club, now })).id }, { now });
  const places = (list: Awaited<ReturnType<typeof ranked>>) =>
    [editor, gone].map(({ id }) => list.find(({ personId }) => personId === id));

  const [before, other] = places(await ranked());
  expect(before?.score).toBeCloseTo(other?.score ?? Number.NaN, 6);
  expect(before?.reasons.map(({ kind }) => kind)).not.toContain("around");

  unwrap(
    await editAnswer(
      await as(editor),
      { answerId: answer.id, body: "Rather twice a day, I hear now." },
      { now: anHourAgo },
    ),
  );
  const [after, still] = places(await ranked());
  expect(after?.score).toBeGreaterThan(still?.score ?? Number.NaN);
  expect(after?.reasons).toContainEqual({ kind: "around", lastActAt: anHourAgo.toISOString() });
});

test("who changed a text was there at that moment; a first text is not counted twice", async () => {
  const club = await aClub();
  const [moderator, member] = [await aMember(club, undefined, { role: "moderator" }), await aMember(club)];
  const at = (hours: number) => hoursAgo(10 - hours);
  const question = await aQuestion({ club, now: at(0) });
  const answer = await anAnswer(question, { author: moderator, now: at(1) });
  const other = await anAnswer(question, { author: member, now: at(2) });
  unwrap(
    await editAnswer(await as(moderator), { answerId: answer.id, body: "Wash it off twice a day." }, { now: at(3) }),
  );
  unwrap(await editAnswer(await as(moderator), { answerId: other.id, body: "Let it dry thoroughly." }, { now: at(4) }));
  const { acts } = await readHistory(club.id, () => undefined);
  expect(acts.get(moderator.id)).toEqual([at(1), at(3), at(4)].map(Number));
  expect(acts.get(member.id)).toEqual([Number(at(2))]);
});
