import sharp from "sharp";
import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { keepDraft } from "~/modules/interactions/keep-draft.server";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { uploadImage } from "~/modules/interactions/upload-image.server";
import { database } from "~/platform/db/database.server";
import { storage } from "~/platform/storage/storage.server";
import { aPerson, as, refusalOf } from "../../support/world";

const words = (text: string) =>
  JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: text ? [{ type: "text", text }] : [] }] });

test("an unsent text is kept, replaced and, when empty, forgotten", async () => {
  const writer = await as(await aPerson());
  await keepDraft(writer, { key: "answer:question:7", json: words("half a thought") });
  await keepDraft(writer, { key: "answer:question:7", json: words("a whole thought") });
  expect(await readDraft(writer, "answer:question:7")).toBe("a whole thought");
  expect(await readDraft(await as(await aPerson()), "answer:question:7")).toBe("");
  await keepDraft(writer, { key: "answer:question:7", json: words("") });
  expect(await database.draft.count()).toBe(0);
});

test("guests keep no drafts; keys and texts must fit", async () => {
  const writer = await as(await aPerson());
  expect(refusalOf(await keepDraft(guest, { key: "ask", json: words("x") }))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await keepDraft(writer, { key: "../../etc", json: words("x") }))).toMatchObject({ kind: "invalid" });
  expect(refusalOf(await keepDraft(writer, { key: "ask", json: "no json" }))).toMatchObject({ kind: "invalid" });
});

test("a picture is made anew: smaller, without its metadata, under a name of ours", async () => {
  const person = await aPerson();
  const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: "#a52" } })
    .withExif({ IFD0: { Copyright: "secret place" } })
    .jpeg()
    .toBuffer();
  const result = await uploadImage(await as(person), { file: new Uint8Array(photo) });
  if (!result.ok) throw new Error("expected a picture");
  expect(result.value).toMatchObject({ width: 2000, height: 1000, src: `/files/${result.value.key}` });
  const bytes = await storage.get(result.value.key);
  const kept = await sharp(bytes ?? new Uint8Array()).metadata();
  expect(kept.format).toBe("webp");
  expect(kept.exif).toBeUndefined();
  expect(await database.storedFile.findFirstOrThrow()).toMatchObject({ ownerId: person.id, mediaType: "image/webp" });
});

test("what is no picture, too large, or sent by a guest is refused", async () => {
  const person = await as(await aPerson());
  const file = new TextEncoder().encode("<svg onload=alert(1)>");
  expect(refusalOf(await uploadImage(guest, { file }))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await uploadImage(person, { file }))).toMatchObject({
    fields: { file: "common:problem.not-an-image" },
  });
  const huge = new Uint8Array(10 * 1024 * 1024 + 1);
  expect(refusalOf(await uploadImage(person, { file: huge }))).toMatchObject({
    fields: { file: "common:problem.image-too-large" },
  });
  expect(refusalOf(await uploadImage(person, { file: null }))).toMatchObject({ kind: "invalid" });
});
