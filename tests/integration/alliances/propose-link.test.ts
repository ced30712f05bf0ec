import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { acceptLink, declineLink } from "~/modules/alliances/decide-link.server";
import { linkAccepted, linkDeclined, linkProposed } from "~/modules/alliances/events";
import { linkPage, linksPage } from "~/modules/alliances/links-page.server";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { waitingFor } from "~/modules/network/waiting-for.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { linkedClubs } from "../../support/linked-clubs";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("a curator proposes, one of the other club accepts and names its own topics; then everybody sees the link", async () => {
  const { from, to, dogs, cats, linkId } = await linkedClubs({}, { open: true });
  const topic = await database.topic.create({ data: { clubId: to.id, slug: "play", name: "Play" } });
  const foreign = await database.topic.create({ data: { clubId: from.id, slug: "walk", name: "Walk" } });
  expect((await linksPage(guest, from.slug))?.links).toEqual([]);
  expect((await linksPage(await as(dogs), from.slug))?.links).toMatchObject([{ state: "sent" }]);
  expect((await linksPage(await as(cats), to.slug))?.links).toMatchObject([{ state: "received" }]);
  expect(await linkPage(guest, to.slug, linkId)).toBeNull();
  expect(await waitingFor(await as(cats))).toMatchObject([{ kind: "link", slug: to.slug, club: from.name }]);
  unwrap(await acceptLink(await as(cats), { linkId, topicIds: [topic.id, foreign.id] }));
  expect((await database.clubLink.findFirstOrThrow()).topicIds).toEqual([topic.id]);
  expect((await linksPage(guest, from.slug))?.links).toMatchObject([
    { state: "standing", gives: true, takes: true, partner: { slug: to.slug } },
  ]);
  expect(await published(linkProposed)).toEqual([{ clubId: from.id, partnerId: to.id, linkId }]);
  expect(await published(linkAccepted)).toEqual([{ clubId: to.id, partnerId: from.id, linkId }]);
  expect(refusalOf(await acceptLink(await as(cats), { linkId })).kind).toBe("conflict");
});

test("the other club may decline, and is asked again later", async () => {
  const { from, to, dogs, cats, linkId } = await linkedClubs({}, { open: true });
  unwrap(await declineLink(await as(cats), { linkId, reason: "After the summer." }));
  expect(await published(linkDeclined)).toEqual([
    { clubId: to.id, partnerId: from.id, linkId, reason: "After the summer." },
  ]);
  const said = { how: "declined", reason: "After the summer." };
  expect((await linksPage(await as(dogs), from.slug))?.ended).toMatchObject([{ ...said, own: false }]);
  expect((await linksPage(await as(cats), to.slug))?.ended).toMatchObject([{ ...said, own: true }]);
  expect((await linksPage(guest, from.slug))?.ended).toEqual([]);
  expect(refusalOf(await declineLink(await as(cats), { linkId })).kind).toBe("conflict");
  expect(refusalOf(await acceptLink(await as(cats), { linkId: 999_999 })).kind).toBe("missing");
  unwrap(await proposeLink(await as(dogs), { clubId: from.id, partner: to.slug }));
});

test("what waits for an answer is not proposed again, from either side", async () => {
  const { from, to, dogs, cats } = await linkedClubs({}, { open: true });
  const again = await proposeLink(await as(dogs), { clubId: from.id, partner: to.slug });
  const back = await proposeLink(await as(cats), { clubId: to.id, partner: from.slug });
  for (const one of [again, back]) expect(refusalOf(one).fields.partner).toBe("alliances:problem.linked-already");
});

test("nobody accepts for the other club, and members propose nothing", async () => {
  const { from, to, dogs, linkId } = await linkedClubs({}, { open: true });
  expect(refusalOf(await acceptLink(await as(dogs), { linkId })).kind).toBe("forbidden");
  expect(refusalOf(await declineLink(await as(dogs), { linkId })).kind).toBe("forbidden");
  const member = await as(await aMember(from));
  expect(refusalOf(await proposeLink(member, { clubId: from.id, partner: to.slug })).kind).toBe("forbidden");
});

test("a club links with another club that is there, once; private ones are not there for strangers", async () => {
  const { from, to, dogs } = await linkedClubs();
  const hidden = await aClub({ visibility: "private" });
  const problem = async (partner: string) =>
    refusalOf(await proposeLink(await as(dogs), { clubId: from.id, partner })).fields.partner;
  expect(await problem("nowhere")).toBe("alliances:problem.no-partner");
  expect(await problem(hidden.slug)).toBe("alliances:problem.no-partner");
  expect(await problem(from.slug)).toBe("alliances:problem.same-club");
  expect(await problem(`https://chomrom.example/clubs/${to.slug}/`)).toBe("alliances:problem.linked-already");
});

test("a link with a private club is seen by that club's members only", async () => {
  const { from, to, dogs } = await linkedClubs({ visibility: "private" });
  expect((await linksPage(await as(await aPerson()), to.slug))?.links).toEqual([]);
  expect((await linksPage(await as(dogs), to.slug))?.links).toMatchObject([{ partner: { slug: from.slug } }]);
  expect(await linksPage(guest, from.slug)).toBeNull();
});
