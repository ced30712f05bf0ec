import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { addExternalClub, removeExternalClub } from "~/modules/alliances/add-external-club.server";
import { externalClubAdded, externalClubRemoved } from "~/modules/alliances/events";
import { linksPage } from "~/modules/alliances/links-page.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

const entry = { name: "Bangkok Beagles", kind: "facebook", url: "https://www.facebook.com/groups/1", contact: "Oat" };

test("a curator names a group elsewhere as a party, everybody sees it, and it is taken off again", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const { externalClubId } = unwrap(await addExternalClub(await as(owner), { clubId: club.id, ...entry }));
  expect((await linksPage(guest, club.slug))?.outside).toMatchObject([entry]);
  unwrap(await removeExternalClub(await as(owner), { externalClubId }));
  expect((await linksPage(guest, club.slug))?.outside).toEqual([]);
  expect(refusalOf(await removeExternalClub(await as(owner), { externalClubId })).kind).toBe("missing");
  expect([await published(externalClubAdded), await published(externalClubRemoved)]).toEqual([
    [{ clubId: club.id, externalClubId }],
    [{ clubId: club.id, externalClubId }],
  ]);
});

test("members change nothing, and a link is one that can be opened", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const member = await as(await aMember(club));
  expect(refusalOf(await addExternalClub(member, { clubId: club.id, ...entry })).kind).toBe("forbidden");
  const { externalClubId } = unwrap(await addExternalClub(await as(owner), { clubId: club.id, ...entry }));
  expect(refusalOf(await removeExternalClub(member, { externalClubId })).kind).toBe("forbidden");
  const odd = { clubId: club.id, ...entry, url: "javascript:alert(1)" };
  expect(refusalOf(await addExternalClub(await as(owner), odd)).fields.url).toBe("alliances:problem.url");
});
