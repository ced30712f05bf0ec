import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { addExternalClub, removeExternalClub } from "~/modules/alliances/add-external-club.server";
import { acceptLink, declineLink } from "~/modules/alliances/decide-link.server";
import { linkPage, linksPage } from "~/modules/alliances/links-page.server";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { referMember } from "~/modules/alliances/refer-member.server";
import { referQuestion } from "~/modules/alliances/refer-question.server";
import { ageDocuments } from "~/modules/documents/age-documents.server";
import { addContact } from "~/modules/environment/add-contact.server";
import { clubEnvironment } from "~/modules/environment/environment-page.server";
import { moveEntry } from "~/modules/environment/move-entry.server";
import { removeEntry } from "~/modules/environment/remove-entry.server";
import { entryToChange, entryToTakeAway } from "~/modules/environment/shelf-page.server";
import { closeClub } from "~/modules/governance/close-club.server";
import { minutesPage } from "~/modules/governance/minutes-page.server";
import { reopenClub } from "~/modules/governance/reopen-club.server";
import { noteOverdue } from "~/modules/ideas/note-overdue.server";
import { addClubHoliday } from "~/modules/routing/set-club-holiday.server";
import { setPromise } from "~/modules/routing/set-promise.server";
import { setWorkingHours } from "~/modules/routing/set-working-hours.server";
import { changeTopic } from "~/modules/topics/change-topic.server";
import { declareExpertise } from "~/modules/topics/declare-expertise.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { aCommitment, anIdea } from "../../support/ideas-world";
import { linkedClubs } from "../../support/linked-clubs";
import {
  aClub,
  aMember,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  refusalOf,
} from "../../support/world";

const kindsOf = (refused: Parameters<typeof refusalOf>[0][]) => refused.map((result) => refusalOf(result).kind);
const close = async (owner: { id: number }, club: { id: number }) =>
  unwrap(await closeClub(await as(owner), { clubId: club.id, reason: "We have all moved on." }));

test("a closed club's topics, promises and what it gives stay as they were", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const actor = await as(owner);
  const clubId = club.id;
  const { topicId } = unwrap(await openTopic(actor, { clubId, slug: "skin", name: "Skin" }));
  const contact = { owner: { clubId }, kind: "email", value: "hello@club.example" };
  const { entryId } = unwrap(await addContact(actor, contact));
  await close(owner, club);
  const promise = { clubId, who: "everyone", amount: "2", unit: "workingHours" };
  const hours = { clubId, timeZone: "Asia/Bangkok", weekdays: ["1"], opens: "09:00", closes: "17:00" };
  expect(
    kindsOf([
      await openTopic(actor, { clubId, slug: "food", name: "Food" }),
      await changeTopic(actor, { topicId, name: "Fur" }),
      await setPromise(actor, promise),
      await setWorkingHours(actor, hours),
      await addClubHoliday(actor, { clubId, day: "2027-01-04", name: "Club day" }),
      await addContact(actor, contact),
      await moveEntry(actor, { shelf: "contacts", entryId, to: "before" }),
      await declareExpertise(actor, { clubId, topics: ["skin"] }),
    ]),
  ).toEqual(Array(8).fill("forbidden"));
  // to follow it is one's own matter, as with its threads
  expect((await topicPage(actor, club.slug, "skin"))?.may).toEqual({ change: false, follow: true });
  expect((await clubEnvironment(actor, club.slug))?.may).toEqual({ change: false, takeAway: true });
  expect(await entryToChange(actor, "contacts", entryId)).toBeNull();
  expect((await entryToTakeAway(actor, "contacts", entryId))?.back).toBe(`/clubs/${club.slug}/environment`);
  unwrap(await removeEntry(actor, { shelf: "contacts", entryId }));
  expect((await clubEnvironment(actor, club.slug))?.environment.entries).toEqual([]);
});

test("nothing new crosses a link to or from a closed club; what waits can be declined", async () => {
  const { to, cats, linkId } = await linkedClubs({}, { open: true });
  const standing = await linkedClubs();
  const question = await aQuestion({ club: standing.from });
  const member = await aMember(standing.from);
  const outside = { name: "Dog people of Pak Kret", kind: "line", url: "", contact: "", note: "" };
  const { externalClubId } = unwrap(await addExternalClub(await as(cats), { ...outside, clubId: to.id }));
  await close(cats, to);
  await close(standing.cats, standing.to);
  const [keeper, dog] = [await as(cats), await as(standing.dogs)];
  const refer = { clubId: standing.from.id, linkId: standing.linkId, handle: member.handle };
  expect(
    kindsOf([
      await acceptLink(keeper, { linkId }),
      await addExternalClub(keeper, { ...outside, clubId: to.id }),
      await removeExternalClub(keeper, { externalClubId }),
      await referMember(await as(standing.cats), { ...refer, clubId: standing.to.id }),
      await referMember(dog, refer),
      await referQuestion(dog, { questionId: question.id, linkId: standing.linkId }),
      await proposeLink(dog, { clubId: standing.from.id, partner: to.slug }),
    ]),
  ).toEqual(["forbidden", "forbidden", "forbidden", "forbidden", "conflict", "conflict", "invalid"]);
  expect((await linksPage(keeper, to.slug))?.links).toMatchObject([{ state: "received" }]);
  expect(await linkPage(keeper, to.slug, linkId)).toMatchObject({ may: { curate: true, accept: false, refer: false } });
  unwrap(await declineLink(keeper, { linkId }));
  const again = await linkedClubs({}, { open: true });
  await close(again.dogs, again.from);
  expect(refusalOf(await acceptLink(await as(again.cats), { linkId: again.linkId })).message).toBe(
    "alliances:problem.partner-closed",
  );
});

test("in a closed club nobody is reminded to look at a document again", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const { id: documentId, owner: author } = await aDocument({ club });
  await bringOut(documentId, { owner: author, curator: owner });
  await close(owner, club);
  const later = new Date(Date.now() + 5 * 366 * 86_400_000);
  expect(unwrap(await ageDocuments(system, {}, { now: later }))).toMatchObject({ aged: 0 });
  expect(await database.document.findUniqueOrThrow({ where: { id: documentId } })).toMatchObject({
    state: "published",
  });
});

test("in a closed club a promised day that passes is noted for nobody, until it opens again", async () => {
  const [owner, organisation] = [await aPerson(), await anOrganisation()];
  const club = await aClub({ owner });
  await aSeat(club, organisation);
  const then = new Date(Date.now() - 60 * 86_400_000);
  const idea = await anIdea({ club, now: then });
  await aCommitment(idea, { organisation, author: await aStaffMember(organisation), now: then });
  await close(owner, club);
  expect(unwrap(await noteOverdue(system, {})).noted).toBe(0);
  unwrap(await reopenClub(await as(owner), { clubId: club.id, reason: "We missed each other." }));
  expect(unwrap(await noteOverdue(system, {})).noted).toBe(1);
});

test("whoever may read a closed club reads why it was closed and by whom", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  await close(owner, club);
  expect(await minutesPage(guest, club.slug, null)).toMatchObject({
    whole: false,
    minutes: [{ kind: "clubClosed", reason: "We have all moved on.", by: { handle: owner.handle }, votes: null }],
  });
});
