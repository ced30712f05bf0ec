import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { askDeparture, askDepartureFor } from "~/modules/identity/ask-departure.server";
import { departurePage } from "~/modules/identity/departure-page.server";
import { departuresPage } from "~/modules/identity/departures-page.server";
import { departureAsked } from "~/modules/identity/events";
import { signIn } from "~/modules/identity/sign-in.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anAccount, aSession, aVisit, password } from "../../support/accounts";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aStaffMember,
  as,
  lettersWaiting,
  published,
  refusalOf,
} from "../../support/world";

async function aLeaver() {
  const account = await anAccount();
  const { handle } = await database.person.findUniqueOrThrow({ where: { id: account.id } });
  return { ...account, form: { confirmation: handle, current: password } };
}

test("whoever leaves is signed out everywhere, told by letter, and has fourteen days", async () => {
  const { actor, id, email, form } = await aLeaver();
  await aSession(email);
  const now = new Date();
  const { dueAt } = unwrap(await askDeparture(actor, form, aVisit({ now })));
  expect(dueAt.getTime() - now.getTime()).toBe(14 * 86_400_000);
  expect(await database.session.count({ where: { personId: id } })).toBe(0);
  expect((await lettersWaiting()).at(-1)).toMatchObject({ to: email, subject: "คำขอลบบัญชีของคุณที่ชมรม" });
  expect(await published(departureAsked)).toEqual([{ personId: id }]);
  expect(unwrap(await signIn(guest, { email, password }, aVisit())).leaves).toBe(true);
  expect((await departurePage(actor))?.leavesAt).toEqual(dueAt);
  expect(refusalOf(await askDeparture(actor, form, aVisit())).message).toBe("identity:problem.leaves-already");
});

test("the password and one's own handle are asked", async () => {
  const { actor, form } = await aLeaver();
  const problems = async (given: object) =>
    refusalOf(await askDeparture(actor, { ...form, ...given }, aVisit())).fields;
  expect(await problems({ current: "x" })).toEqual({ current: "identity:problem.wrong-current" });
  expect(await problems({ confirmation: "" })).toEqual({ confirmation: "common:problem.required" });
  expect(await problems({ confirmation: "somebody-else" })).toEqual({
    confirmation: "identity:problem.not-your-handle",
  });
  expect(refusalOf(await askDeparture(guest, form, aVisit())).kind).toBe("forbidden");
});

test("what rests on one person alone is handed over first", async () => {
  const { actor, id, form } = await aLeaver();
  const club = await aClub({ owner: { id } });
  const organisation = await anOrganisation({ owner: { id } });
  await aMember(club);
  await aStaffMember(organisation);
  expect(refusalOf(await askDeparture(actor, form, aVisit())).message).toBe("identity:problem.hand-over-first");
  expect(await departurePage(actor)).toMatchObject({
    clubs: [{ name: club.name }],
    organisations: [{ name: organisation.name }],
  });
  await aMember(club, undefined, { role: "owner" });
  await aStaffMember(organisation, undefined, { role: "owner" });
  unwrap(await askDeparture(actor, form, aVisit()));
});

test("the only administrator stays", async () => {
  const { actor, id, form } = await aLeaver();
  await database.account.update({ where: { personId: id }, data: { administrator: true } });
  expect(refusalOf(await askDeparture(actor, form, aVisit())).message).toBe("identity:problem.last-administrator");
  await aPerson({ administrator: true });
  unwrap(await askDeparture(actor, form, aVisit()));
});

test("one chooses what becomes of one's words, and sees before how much that is", async () => {
  const { actor, id, form } = await aLeaver();
  const club = await aClub();
  await aMember(club, { id });
  const question = await aQuestion({ club, author: { id } });
  await aQuestion({ club, author: { id } });
  await anAnswer(question);
  expect(await departurePage(actor)).toMatchObject({ said: 2, places: 1, drafts: 0, withdrawWords: false });
  expect(refusalOf(await askDeparture(actor, { ...form, words: "burn" }, aVisit())).fields).toHaveProperty("words");
  unwrap(await askDeparture(actor, { ...form, words: "withdraw" }, aVisit()));
  expect(await departurePage(actor)).toMatchObject({ withdrawWords: true });
});

test("an administrator begins it for whoever asked in another way, with the reason", async () => {
  const { id, email } = await aLeaver();
  const form = { email, reason: "A letter of 3 November" };
  expect(refusalOf(await askDepartureFor(await as(await aPerson()), form)).kind).toBe("forbidden");
  expect(refusalOf(await askDepartureFor(system, { ...form, email: "no@example.com" })).fields).toEqual({
    email: "identity:problem.no-account",
  });
  expect(refusalOf(await askDepartureFor(system, { email, reason: "" })).fields).toHaveProperty("reason");
  unwrap(await askDepartureFor(system, form));
  expect(await database.departure.findMany({ select: { personId: true, reason: true } })).toEqual([
    { personId: id, reason: form.reason },
  ]);
  const now = new Date();
  expect(await departuresPage(await as(await aPerson()), { after: null, now })).toBeNull();
  const administrator = await as(await aPerson({ administrator: true }));
  const page = await departuresPage(administrator, { after: null, now });
  expect(page).toMatchObject({ departures: [{ reason: form.reason, withdrawWords: false }], takeouts: [], next: null });
  expect((await departuresPage(administrator, { after: page?.departures[0]?.id ?? 0, now }))?.departures).toEqual([]);
});
