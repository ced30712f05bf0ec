import { expect, test } from "vitest";
import { admitRequest, declineRequest } from "~/modules/network/decide-request.server";
import { clubJoined, entryDeclined } from "~/modules/network/events";
import { requestEntry } from "~/modules/network/request-entry.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

async function request() {
  const [club, person] = [await aClub({ entry: "request" }), await aPerson()];
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const { requestId } = unwrap(await requestEntry(await as(person), { clubId: club.id }));
  return { club, person, moderator, requestId };
}

test("a moderator lets somebody in", async () => {
  const { club, person, moderator, requestId } = await request();
  unwrap(await admitRequest(await as(moderator), { requestId }));
  expect(await database.membership.findFirst({ where: { personId: person.id } })).toMatchObject({ role: "member" });
  expect(await database.membershipRequest.findFirstOrThrow()).toMatchObject({
    accepted: true,
    decidedById: moderator.id,
  });
  expect(await published(clubJoined)).toEqual([
    { clubId: club.id, personId: person.id, way: "request", side: "buyer" },
  ]);
});

test("a moderator declines; the person may ask again", async () => {
  const { club, person, moderator, requestId } = await request();
  unwrap(await declineRequest(await as(moderator), { requestId }));
  expect(await database.membership.count({ where: { personId: person.id } })).toBe(0);
  expect(await published(entryDeclined)).toHaveLength(1);
  unwrap(await requestEntry(await as(person), { clubId: club.id }));
});

test("a request is decided once", async () => {
  const { moderator, requestId } = await request();
  unwrap(await declineRequest(await as(moderator), { requestId }));
  expect(refusalOf(await admitRequest(await as(moderator), { requestId })).message).toBe(
    "network:problem.already-decided",
  );
  expect(refusalOf(await declineRequest(await as(moderator), { requestId })).message).toBe(
    "network:problem.already-decided",
  );
});

test("members and moderators of other clubs decide nothing", async () => {
  const { club, requestId } = await request();
  const elsewhere = await aMember(await aClub(), undefined, { role: "moderator" });
  expect(refusalOf(await admitRequest(await as(await aMember(club)), { requestId })).kind).toBe("forbidden");
  expect(refusalOf(await admitRequest(await as(elsewhere), { requestId })).kind).toBe("forbidden");
  expect(refusalOf(await declineRequest(await as(elsewhere), { requestId })).kind).toBe("forbidden");
  expect(refusalOf(await admitRequest(await as(elsewhere), { requestId: 999_999 })).kind).toBe("missing");
});
