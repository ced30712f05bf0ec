import { expect, test } from "vitest";
import { clubInvited } from "~/modules/network/events";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, lettersWaiting, published, refusalOf } from "../../support/world";

test("a moderator makes a link; only its hash is kept", async () => {
  const club = await aClub({ visibility: "private", entry: "invitation" });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const { token } = unwrap(await inviteToClub(await as(moderator), { clubId: club.id, days: "30", maxUses: "10" }));
  const invitation = await database.clubInvitation.findFirstOrThrow();
  expect(invitation).toMatchObject({ clubId: club.id, role: "member", maxUses: 10, email: "" });
  expect(token).toMatch(/^[\w-]{27}$/);
  expect(JSON.stringify(invitation)).not.toContain(token);
  expect(await published(clubInvited)).toEqual([{ clubId: club.id, invitationId: invitation.id }]);
});

test("a letter goes to one address, works once, and its token is in the letter only", async () => {
  const owner = await aPerson({ name: "สมศรี" });
  const club = await aClub({ owner, name: "สภากาแฟ" });
  const { token } = unwrap(
    await inviteToClub(await as(owner), { clubId: club.id, email: "Nid@Example.com", role: "expert", maxUses: 50 }),
  );
  expect(token).toBeNull();
  expect(await database.clubInvitation.findFirstOrThrow()).toMatchObject({
    email: "nid@example.com",
    role: "expert",
    maxUses: 1,
  });
  const [letter] = await lettersWaiting();
  expect(letter).toMatchObject({ to: "nid@example.com", subject: "สมศรี ชวนคุณเข้า สภากาแฟ" });
  expect(letter?.text).toContain(`/clubs/${club.slug}/invitations/`);
});

test("only owners invite to a role", async () => {
  const club = await aClub();
  const moderator = await aMember(club, undefined, { role: "moderator" });
  expect(refusalOf(await inviteToClub(await as(moderator), { clubId: club.id, role: "moderator" })).kind).toBe(
    "forbidden",
  );
});

test("members invite nobody; a private club is not there for strangers; an address is one", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility: "private", entry: "invitation" });
  expect(refusalOf(await inviteToClub(await as(await aMember(club)), { clubId: club.id })).kind).toBe("forbidden");
  expect(refusalOf(await inviteToClub(await as(await aPerson()), { clubId: club.id })).kind).toBe("missing");
  expect(refusalOf(await inviteToClub(await as(owner), { clubId: club.id, email: "nobody" })).fields).toHaveProperty(
    "email",
  );
});

test("nobody writes to strangers in bulk", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const sent = { clubId: club.id, createdById: owner.id, expiresAt: new Date(Date.now() + 1e9) };
  await database.clubInvitation.createMany({
    data: Array.from({ length: 40 }, (_, n) => ({ ...sent, email: `a${n}@example.com`, tokenHash: `h${n}` })),
  });
  expect(refusalOf(await inviteToClub(await as(owner), { clubId: club.id, email: "one@example.com" })).kind).toBe(
    "too-many",
  );
});
