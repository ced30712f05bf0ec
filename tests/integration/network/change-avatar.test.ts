import sharp from "sharp";
import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { changeAvatar, removeAvatar } from "~/modules/network/change-avatar.server";
import { profileChanged } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { settle } from "../../support/settle";
import { aPerson, as, published, refusalOf } from "../../support/world";

const picture = async () =>
  new Uint8Array(
    await sharp({ create: { width: 900, height: 600, channels: 3, background: "#936" } })
      .png()
      .toBuffer(),
  );

test("a picture becomes a square of 512 and can be taken away again", async () => {
  const person = await aPerson();
  const { key } = unwrap(await changeAvatar(await as(person), { file: await picture() }));
  const size = await sharp((await storage.get(key)) ?? undefined).metadata();
  expect([size.width, size.height, size.format]).toEqual([512, 512, "webp"]);
  expect(await database.profile.findUniqueOrThrow({ where: { personId: person.id } })).toMatchObject({
    avatarKey: key,
  });
  unwrap(await removeAvatar(await as(person), {}));
  expect(await database.profile.findUniqueOrThrow({ where: { personId: person.id } })).toMatchObject({
    avatarKey: null,
  });
  expect(await published(profileChanged)).toHaveLength(2);
  await settle();
  expect(await storage.get(key)).toBeNull();
  expect(await database.storedFile.count()).toBe(0);
});

test("what is no picture is refused at its field", async () => {
  const refusal = refusalOf(
    await changeAvatar(await as(await aPerson()), { file: new TextEncoder().encode("<svg onload=alert(1)>") }),
  );
  expect(refusal.kind).toBe("invalid");
  expect(refusal.fields.file).toContain("not-an-image");
});

test("a guest has no picture", async () => {
  expect(refusalOf(await changeAvatar(guest, { file: await picture() })).kind).toBe("forbidden");
  expect(refusalOf(await removeAvatar(guest, {})).kind).toBe("forbidden");
});
