import { expect, test } from "vitest";
import { endFeature } from "~/modules/curation/end-feature.server";
import { featureEnded, frontFeatured } from "~/modules/curation/events";
import { featureOnFront } from "~/modules/curation/feature-on-front.server";
import { type FeaturedRow, featuredSlots, featuredViews, selectFeatured } from "~/modules/curation/featured.server";
import { rows } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aQuestion, as, published, refusalOf } from "../../support/world";

const days = { from: "2026-11-20", until: "2026-11-27", reason: "Because winter comes." };

async function aFront() {
  const club = await aClub();
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  const question = await aQuestion({ club });
  const wish = { clubId: club.id, link: `/questions/${question.id}-what`, ...days };
  return { club, moderator, question, wish };
}

const featuredNow = async (clubId: number, today: string) =>
  featuredViews(await rows<FeaturedRow>(selectFeatured(clubId, today)));

test("something stands on the front from its first day to its last, with the reason", async () => {
  const { club, moderator, question, wish } = await aFront();
  const { slotId } = unwrap(await featureOnFront(moderator, wish));
  expect(await featuredNow(club.id, "2026-11-27")).toMatchObject([{ title: question.title, reason: days.reason }]);
  expect(await featuredNow(club.id, "2026-11-28")).toEqual([]);
  expect(await featuredNow(club.id, "2026-11-19")).toEqual([]);
  expect(await featuredSlots(club.id, "2026-11-19")).toHaveLength(1);
  expect(await published(frontFeatured)).toEqual([
    { clubId: club.id, slotId, questionId: question.id, documentId: null, collectionId: null },
  ]);
});

test("it is taken down before, once", async () => {
  const { club, moderator, question, wish } = await aFront();
  const { slotId } = unwrap(await featureOnFront(moderator, wish));
  expect(refusalOf(await endFeature(await as(question.author), { slotId })).kind).toBe("forbidden");
  unwrap(await endFeature(moderator, { slotId }));
  expect(await featuredNow(club.id, "2026-11-25")).toEqual([]);
  expect(await published(featureEnded)).toEqual([{ clubId: club.id, slotId }]);
  expect(refusalOf(await endFeature(moderator, { slotId })).kind).toBe("conflict");
  expect(refusalOf(await endFeature(moderator, { slotId: 9999 })).kind).toBe("missing");
});

test("there are three slots at once, and each thing once", async () => {
  const { club, moderator, wish } = await aFront();
  unwrap(await featureOnFront(moderator, wish));
  expect(refusalOf(await featureOnFront(moderator, wish)).message).toBe("featured:problem.there-already");
  const link = async () => `/questions/${(await aQuestion({ club })).id}`;
  for (let n = 0; n < 2; n++) unwrap(await featureOnFront(moderator, { ...wish, link: await link() }));
  const fourth = { ...wish, link: await link() };
  expect(refusalOf(await featureOnFront(moderator, fourth)).message).toBe("featured:problem.full");
  unwrap(await featureOnFront(moderator, { ...fourth, from: "2026-11-28", until: "2026-11-30" }));
});

test("it needs a curator, a reason, days in order and something of the club", async () => {
  const { moderator, question, wish } = await aFront();
  expect(refusalOf(await featureOnFront(await as(question.author), wish)).kind).toBe("forbidden");
  expect(refusalOf(await featureOnFront(moderator, { ...wish, reason: "" })).fields).toHaveProperty("reason");
  const backwards = await featureOnFront(moderator, { ...wish, until: "2026-11-19" });
  expect(refusalOf(backwards).fields).toEqual({ until: "featured:problem.until" });
  const elsewhere = { ...wish, link: `/questions/${(await aQuestion()).id}` };
  expect(refusalOf(await featureOnFront(moderator, elsewhere)).fields).toEqual({ link: "calendar:problem.link" });
});
