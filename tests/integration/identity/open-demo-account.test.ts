import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { demoAccounts } from "~/modules/identity/demo-accounts.server";
import { accountOpened } from "~/modules/identity/events";
import { demoPassword, openDemoAccount } from "~/modules/identity/open-demo-account.server";
import { signIn } from "~/modules/identity/sign-in.server";
import { database } from "~/platform/db/database.server";
import { aVisit } from "../../support/accounts";
import { aClub, aMember, anOrganisation, aStaffMember, lettersWaiting, published } from "../../support/world";

const long = new Date("2026-09-01T03:00:00Z");
const demo = (handle: string) => ({ name: handle, handle, email: `${handle}@demo.example`, now: long });

test("a demo account stands as if opened long ago, confirmed, without letters", async () => {
  const id = await openDemoAccount(database, { ...demo("malee-baker"), administrator: true });
  expect(await database.account.findUniqueOrThrow({ where: { personId: id } })).toMatchObject({
    demo: true,
    administrator: true,
    emailVerifiedAt: long,
    createdAt: long,
  });
  expect(await published(accountOpened)).toEqual([{ personId: id }]);
  expect(await lettersWaiting()).toEqual([]);
  expect((await signIn(guest, { email: "malee-baker@demo.example", password: demoPassword }, aVisit())).ok).toBe(true);
});

test("the sign-in page gets one of each kind, with the side each speaks for", async () => {
  const club = await aClub({ name: "คนรักหมา" });
  const brand = await anOrganisation({ name: "ปุกปุย", side: "seller" });
  const open = (handle: string) => openDemoAccount(database, demo(handle)).then((id) => ({ id }));
  await aMember(club, await open("owner-a"), { role: "owner", side: "neutral" });
  for (const handle of ["member-a", "member-b", "member-c"]) await aMember(club, await open(handle));
  const speaker = await open("speaker-a");
  await aMember(club, speaker);
  await aStaffMember(brand, speaker, { title: "ฝ่ายดูแลลูกค้า" });
  expect((await demoAccounts()).map(({ name, role, side, organisation }) => [name, role, side, organisation])).toEqual([
    ["owner-a", "owner", "neutral", null],
    ["speaker-a", "member", "seller", "ปุกปุย"],
    ["member-a", "member", "buyer", null],
  ]);
});
