import { expect, test } from "vitest";
import { calendarPage, calendarPiece } from "~/modules/curation/calendar-page.server";
import { changePiece } from "~/modules/curation/change-piece.server";
import { pieceMoved, piecePlanned, pieceRevised } from "~/modules/curation/events";
import { movePiece } from "~/modules/curation/move-piece.server";
import { planPiece } from "~/modules/curation/plan-piece.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aQuestion, as, published, refusalOf } from "../../support/world";

const piece = { title: "What to feed a puppy", kind: "guide", stage: "using", channel: "club", day: "2026-11-10" };
const today = "2026-11-25";

async function aPlanningClub() {
  const club = await aClub();
  const person = await aMember(club, undefined, { role: "moderator" });
  const moderator = await as(person);
  const { pieceId } = unwrap(await planPiece(moderator, { ...piece, clubId: club.id, owner: String(person.id) }));
  return { club, moderator, person, pieceId };
}

test("a curator plans a piece; it is overdue once its day has passed and it is not out", async () => {
  const { club, person, pieceId } = await aPlanningClub();
  const [planned] = await calendarPage(club.id, { month: "2026-11", today });
  expect(planned).toMatchObject({ id: pieceId, day: "2026-11-10", overdue: true, owner: { id: person.id } });
  const [before] = await calendarPage(club.id, { month: "2026-11", today: "2026-11-10" });
  expect(before?.overdue).toBe(false);
  expect(await calendarPage(club.id, { month: "2026-12", today })).toHaveLength(1);
  expect(await calendarPage(club.id, { month: "2026-12", today: "2026-11-01" })).toEqual([]);
  expect(await calendarPage(club.id, { month: "2026-11", today, stage: "buying" })).toEqual([]);
  expect(await published(piecePlanned)).toEqual([{ clubId: club.id, pieceId, day: "2026-11-10" }]);
});

test("it moves to another day, and off the calendar", async () => {
  const { club, moderator, pieceId } = await aPlanningClub();
  unwrap(await movePiece(moderator, { pieceId, day: "2026-11-30" }));
  expect(await calendarPiece(club.id, pieceId, today)).toMatchObject({ day: "2026-11-30", overdue: false });
  unwrap(await movePiece(moderator, { pieceId, day: "" }));
  expect(await calendarPiece(club.id, pieceId, today)).toMatchObject({ day: null });
  expect(await published(pieceMoved)).toMatchObject([
    { from: "2026-11-10", to: "2026-11-30" },
    { from: "2026-11-30", to: null },
  ]);
  expect(refusalOf(await movePiece(moderator, { pieceId, day: "soon" })).fields).toHaveProperty("day");
});

test("it is changed, and leads to what came of it in the club", async () => {
  const { club, moderator, pieceId } = await aPlanningClub();
  const [here, elsewhere] = [await aQuestion({ club }), await aQuestion()];
  const wish = { ...piece, pieceId, state: "out" };
  unwrap(await changePiece(moderator, { ...wish, link: `/questions/${here.id}-what` }));
  const changed = await calendarPiece(club.id, pieceId, today);
  expect(changed).toMatchObject({ state: "out", overdue: false, link: { title: here.title } });
  const foreign = await changePiece(moderator, { ...wish, link: `/questions/${elsewhere.id}` });
  expect(refusalOf(foreign).fields).toEqual({ link: "calendar:problem.link" });
  expect(await published(pieceRevised)).toMatchObject([{ pieceId, state: "out" }]);
});

test("it needs a curator, a title and an owner who is one", async () => {
  const { club, moderator, pieceId } = await aPlanningClub();
  const person = await aMember(club);
  const member = await as(person);
  const wish = { ...piece, clubId: club.id };
  expect(refusalOf(await planPiece(member, wish)).kind).toBe("forbidden");
  expect(refusalOf(await changePiece(member, { ...piece, pieceId })).kind).toBe("forbidden");
  expect(refusalOf(await movePiece(member, { pieceId, day: "" })).kind).toBe("forbidden");
  expect(refusalOf(await movePiece(moderator, { pieceId: 9999, day: "" })).kind).toBe("missing");
  expect(refusalOf(await planPiece(moderator, { ...wish, title: "" })).fields).toHaveProperty("title");
  const owned = await planPiece(moderator, { ...wish, owner: String(person.id) });
  expect(refusalOf(owned).fields).toEqual({ owner: "calendar:problem.choose-owner" });
});
