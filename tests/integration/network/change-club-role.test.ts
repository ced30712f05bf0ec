import { expect, test } from "vitest";
import { changeClubRole } from "~/modules/network/change-club-role.server";
import { clubRoleChanged } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("an owner gives a member a role; the same role again changes nothing", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const member = await aMember(club);
  const wish = { clubId: club.id, personId: member.id, role: "moderator" };
  unwrap(await changeClubRole(await as(owner), wish));
  unwrap(await changeClubRole(await as(owner), wish));
  expect(await database.membership.findFirst({ where: { personId: member.id } })).toMatchObject({ role: "moderator" });
  expect(await published(clubRoleChanged)).toEqual([wish]);
});

test("the last owner stays one", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const refusal = refusalOf(
    await changeClubRole(await as(owner), { clubId: club.id, personId: owner.id, role: "member" }),
  );
  expect(refusal.message).toBe("network:problem.last-owner");
});

test("moderators give no roles, and who is not in gets none", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  expect(
    refusalOf(await changeClubRole(await as(moderator), { clubId: club.id, personId: moderator.id, role: "owner" }))
      .kind,
  ).toBe("forbidden");
  expect(
    refusalOf(await changeClubRole(await as(owner), { clubId: club.id, personId: 999_999, role: "member" })).kind,
  ).toBe("missing");
});
