import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { entryRequested, entryRequestWithdrawn } from "~/modules/network/events";
import { requestEntry, withdrawEntryRequest } from "~/modules/network/request-entry.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("a person asks to be let in, and takes it back", async () => {
  const [club, person] = [await aClub({ entry: "request" }), await aPerson()];
  const { requestId } = unwrap(await requestEntry(await as(person), { clubId: club.id, message: "เลี้ยงบางแก้วอยู่" }));
  expect(await database.membershipRequest.findFirstOrThrow()).toMatchObject({
    personId: person.id,
    message: "เลี้ยงบางแก้วอยู่",
    decidedAt: null,
  });
  expect(await published(entryRequested)).toEqual([{ clubId: club.id, personId: person.id, requestId }]);
  unwrap(await withdrawEntryRequest(await as(person), { requestId }));
  expect(await database.membershipRequest.count()).toBe(0);
  expect(await published(entryRequestWithdrawn)).toHaveLength(1);
});

test("two requests at once are one", async () => {
  const [club, actor] = [await aClub({ entry: "request" }), await as(await aPerson())];
  const results = await Promise.all([
    requestEntry(actor, { clubId: club.id }),
    requestEntry(actor, { clubId: club.id }),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.flatMap((result) => (result.ok ? [] : [result.refusal.message]))).toEqual([
    "network:problem.already-requested",
  ]);
});

test("members, guests and people before an open or private door do not ask", async () => {
  const club = await aClub({ entry: "request" });
  const actor = await as(await aPerson());
  expect(refusalOf(await requestEntry(await as(await aMember(club)), { clubId: club.id })).message).toBe(
    "network:problem.already-member",
  );
  expect(refusalOf(await requestEntry(guest, { clubId: club.id })).kind).toBe("forbidden");
  expect(refusalOf(await requestEntry(actor, { clubId: (await aClub()).id })).kind).toBe("forbidden");
  expect(
    refusalOf(await requestEntry(actor, { clubId: (await aClub({ visibility: "private", entry: "request" })).id }))
      .kind,
  ).toBe("missing");
});

test("nobody takes back another's request, nor one that is gone", async () => {
  const club = await aClub({ entry: "request" });
  const { requestId } = unwrap(await requestEntry(await as(await aPerson()), { clubId: club.id }));
  expect(refusalOf(await withdrawEntryRequest(await as(await aPerson()), { requestId })).kind).toBe("forbidden");
  expect(refusalOf(await withdrawEntryRequest(await as(await aPerson()), { requestId: 999_999 })).kind).toBe("missing");
});
