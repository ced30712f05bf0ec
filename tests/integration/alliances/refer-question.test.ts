import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { cutLink } from "~/modules/alliances/cut-link.server";
import { linkCut, questionReferred, questionWithdrawn } from "~/modules/alliances/events";
import { linksPage } from "~/modules/alliances/links-page.server";
import { referQuestion, withdrawQuestion } from "~/modules/alliances/refer-question.server";
import { referralOptions } from "~/modules/alliances/referral-options.server";
import { questionList } from "~/modules/knowledge/question-list.server";
import { voteOnQuestion } from "~/modules/knowledge/vote-on-question.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { linkedClubs } from "../../support/linked-clubs";
import { aMember, aQuestion, as, published, refusalOf } from "../../support/world";

const shownIn = async (clubId: number) =>
  (await questionList(guest, { sort: "newest", shownIn: clubId })).items.map(({ id }) => id);

test("a question is shown in the linked club, stays at home, and is gone from there the moment the link is cut", async () => {
  const { from, to, dogs, cats, linkId } = await linkedClubs();
  const question = await aQuestion({ club: from });
  unwrap(await referQuestion(await as(dogs), { questionId: question.id, linkId, note: "Cats, too?" }));
  expect(await shownIn(to.id)).toEqual([question.id]);
  expect((await questionList(guest, { sort: "newest", clubId: to.id })).items).toEqual([]);
  expect((await database.club.findUniqueOrThrow({ where: { id: to.id } })).questionCount).toBe(0);
  expect(await published(questionReferred)).toEqual([
    { clubId: to.id, homeClubId: from.id, linkId, questionId: question.id },
  ]);
  const reader = await as(await aMember(to));
  expect(refusalOf(await voteOnQuestion(reader, { questionId: question.id, value: "1" })).kind).toBe("forbidden");
  unwrap(await cutLink(await as(cats), { linkId, reason: "We drifted apart." }));
  expect(await shownIn(to.id)).toEqual([]);
  expect(await database.referredQuestion.count()).toBe(0);
  for (const [curator, { slug }] of [
    [dogs, from],
    [cats, to],
  ] as const)
    expect((await linksPage(await as(curator), slug))?.ended).toMatchObject([
      { how: "cut", reason: "We drifted apart." },
    ]);
  expect(await database.question.count({ where: { id: question.id, removedAt: null } })).toBe(1);
  expect(await published(linkCut)).toMatchObject([{ clubId: to.id, partnerId: from.id, questions: 1 }]);
  expect(refusalOf(await referQuestion(await as(dogs), { questionId: question.id, linkId })).kind).toBe("missing");
  expect(refusalOf(await cutLink(await as(dogs), { linkId })).kind).toBe("conflict");
});

test("a private club's question never crosses, also when the club became private later", async () => {
  const { from, to, dogs, linkId } = await linkedClubs({ visibility: "private" });
  const question = await aQuestion({ club: from, author: dogs });
  expect(refusalOf(await referQuestion(await as(dogs), { questionId: question.id, linkId })).message).toBe(
    "alliances:problem.private-stays",
  );
  const open = await linkedClubs();
  const other = await aQuestion({ club: open.from });
  unwrap(await referQuestion(await as(open.dogs), { questionId: other.id, linkId: open.linkId }));
  await database.club.update({ where: { id: open.from.id }, data: { visibility: "private" } });
  expect(await shownIn(open.to.id)).toEqual([]);
  expect(await shownIn(to.id)).toEqual([]);
});

test("questions cross only the way that was agreed, on the agreed topics, and once", async () => {
  const { from, to, dogs, cats, linkId } = await linkedClubs({ direction: "outward" });
  const there = await aQuestion({ club: to });
  expect(refusalOf(await referQuestion(await as(cats), { questionId: there.id, linkId })).message).toBe(
    "alliances:problem.not-agreed",
  );
  await database.topic.create({ data: { clubId: from.id, slug: "walk", name: "Walk" } });
  const food = await database.topic.create({ data: { clubId: from.id, slug: "food", name: "Food" } });
  await database.clubLink.updateMany({ data: { topicIds: [food.id] } });
  const [walk, meal] = [
    await aQuestion({ club: from, topics: ["walk"] }),
    await aQuestion({ club: from, topics: ["food"] }),
  ];
  expect(refusalOf(await referQuestion(await as(dogs), { questionId: walk.id, linkId })).message).toBe(
    "alliances:problem.other-topic",
  );
  unwrap(await referQuestion(await as(dogs), { questionId: meal.id, linkId }));
  expect(refusalOf(await referQuestion(await as(dogs), { questionId: meal.id, linkId })).message).toBe(
    "alliances:problem.shown-already",
  );
  expect((await referralOptions(await as(dogs), meal.id))?.links).toMatchObject([{ id: linkId }]);
});

test("only those choose who were agreed to choose; either side takes back", async () => {
  const { from, dogs, cats, linkId } = await linkedClubs({ chosenBy: "receiving" });
  const question = await aQuestion({ club: from });
  const wish = { questionId: question.id, linkId };
  expect(refusalOf(await referQuestion(await as(dogs), wish)).kind).toBe("forbidden");
  expect(refusalOf(await referQuestion(await as(await aMember(from)), wish)).kind).toBe("forbidden");
  expect((await referralOptions(await as(dogs), question.id))?.links).toEqual([]);
  expect(await referralOptions(await as(await aMember(from)), question.id)).toBeNull();
  const { referralId } = unwrap(await referQuestion(await as(cats), wish));
  expect(refusalOf(await withdrawQuestion(await as(await aMember(from)), { referralId })).kind).toBe("forbidden");
  unwrap(await withdrawQuestion(await as(dogs), { referralId }));
  expect(refusalOf(await withdrawQuestion(await as(dogs), { referralId })).kind).toBe("missing");
  expect(await published(questionWithdrawn)).toHaveLength(1);
  expect(refusalOf(await referQuestion(await as(cats), { questionId: 999_999, linkId })).kind).toBe("missing");
});

test("strangers cut nothing; who proposed takes a proposal back, the other side does not", async () => {
  const { from, to, dogs, cats, linkId } = await linkedClubs({}, { open: true });
  expect(refusalOf(await cutLink(await as(await aMember(to)), { linkId })).kind).toBe("forbidden");
  expect(refusalOf(await cutLink(await as(cats), { linkId })).kind).toBe("forbidden");
  expect(refusalOf(await cutLink(await as(dogs), { linkId: 999_999 })).kind).toBe("missing");
  unwrap(await cutLink(await as(dogs), { linkId }));
  expect(await published(linkCut)).toMatchObject([{ clubId: from.id }]);
});
