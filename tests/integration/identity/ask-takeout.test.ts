import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askTakeout } from "~/modules/identity/ask-takeout.server";
import { takeoutAsked, takeoutReady } from "~/modules/identity/events";
import { takeoutDays } from "~/modules/identity/rules/takeout";
import { takeoutFile } from "~/modules/identity/takeout-file.server";
import { takeoutPage } from "~/modules/identity/takeout-page.server";
import { tidyAccounts } from "~/modules/identity/tidy-accounts.server";
import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { anAccount, aVisit, password } from "../../support/accounts";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

type Rows = Record<string, unknown>[];

/** Somebody with a question, who voted, kept something, removed an answer and has a picture. */
async function aBusyPerson() {
  const account = await anAccount();
  const club = await aClub();
  await aMember(club, account, { role: "moderator" });
  const question = await aQuestion({
    club,
    author: account,
    title: "The puppy scratches",
    body: "It does so all **night** long, and we do not know why.",
  });
  const [good, bad] = [await anAnswer(question), await anAnswer(question)];
  const actor = await as(account);
  unwrap(await voteOnAnswer(actor, { answerId: good.id, value: "1" }));
  unwrap(await bookmarkContribution(actor, { subjectKind: "answer", subjectId: good.id, on: "true" }));
  unwrap(await removeAnswer(actor, { answerId: bad.id, reason: "It sells something." }));
  const key = "00112233445566778899aabb.webp";
  await storage.put(key, new Uint8Array([1, 2, 3]), "image/webp");
  await database.storedFile.create({ data: { key, ownerId: account.id, mediaType: "image/webp", bytes: 3 } });
  return { ...account, actor, question, good, bad };
}

const bytesOf = async (file: Awaited<ReturnType<typeof takeoutFile>>) =>
  new Uint8Array(await new Response(file?.pieces).arrayBuffer());

async function packed(person: Awaited<ReturnType<typeof aBusyPerson>>) {
  const { takeoutId } = unwrap(await askTakeout(person.actor, { current: password }, aVisit()));
  await settle();
  const file = await takeoutFile(person.actor, { takeoutId, now: new Date() });
  const files = unzipSync(await bytesOf(file));
  const read = (name: string): Rows => JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as Rows;
  return { takeoutId, files, read, page: strFromU8(files["read-me.html"] ?? new Uint8Array()) };
}

test("everything that is held of a person is packed: what is theirs whole, what they did elsewhere in one line", async () => {
  const person = await aBusyPerson();
  const { files, read, page } = await packed(person);
  expect(read("account/Account.json")).toMatchObject([{ email: person.email, personId: person.id }]);
  expect(read("said/Question.json")).toMatchObject([
    {
      title: "The puppy scratches",
      text: "It does so all **night** long, and we do not know why.",
      url: `http://localhost:3000/questions/${person.question.id}`,
    },
  ]);
  expect(read("places/Membership.json")).toMatchObject([{ role: "moderator" }]);
  expect(read("marks/Vote.json")).toMatchObject([{ subjectKind: "answer", subjectId: person.good.id, value: 1 }]);
  expect(read("lists/Bookmark.json")).toMatchObject([{ subjectId: person.good.id }]);
  expect(read("deeds.json")).toContainEqual(
    expect.objectContaining({
      table: "Answer",
      as: "removedById",
      id: person.bad.id,
      removalReason: "It sells something.",
    }),
  );
  expect(files["files/00112233445566778899aabb.webp"]).toEqual(new Uint8Array([1, 2, 3]));
  expect(page).toContain("คำถาม คำตอบ และความเห็น");
  expect(page).toContain("<strong>night</strong>");
  expect(page).toContain("<dt>บทบาท</dt><dd>ผู้ดูแล</dd>");
  expect(page).not.toContain("<dd>moderator</dd>");
});

test("neither secrets nor what others wrote are packed", async () => {
  const person = await aBusyPerson();
  const { files } = await packed(person);
  const { passwordHash } = await database.account.findUniqueOrThrow({ where: { personId: person.id } });
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join("\n");
  expect(all).not.toContain(passwordHash);
  expect(all).not.toContain("tokenHash");
  expect(all).not.toContain(person.good.bodyText);
  expect(all).not.toContain(person.bad.bodyText);
});

test("many rows are packed page by page, each once", async () => {
  const person = await anAccount();
  const many = Array.from({ length: 450 }, (_, n) => ({
    personId: person.id,
    subjectKind: "question" as const,
    subjectId: n + 1,
  }));
  await database.follow.createMany({ data: many });
  const { takeoutId } = unwrap(await askTakeout(person.actor, { current: password }, aVisit()));
  await settle();
  const file = await takeoutFile(person.actor, { takeoutId, now: new Date() });
  const rows = JSON.parse(strFromU8(unzipSync(await bytesOf(file))["lists/Follow.json"] ?? new Uint8Array())) as {
    subjectId: number;
  }[];
  expect(new Set(rows.map(({ subjectId }) => subjectId)).size).toBe(450);
  expect(rows).toHaveLength(450);
});

test("it is told when it is ready, is for its person alone, and ends after some days", async () => {
  const person = await aBusyPerson();
  const { takeoutId } = await packed(person);
  expect(await published(takeoutAsked)).toEqual([{ personId: person.id, takeoutId }]);
  expect(await published(takeoutReady)).toEqual([{ personId: person.id, takeoutId }]);
  expect(await database.notification.count({ where: { personId: person.id, kind: "takeout-ready" } })).toBe(1);
  const now = new Date();
  expect(await takeoutFile((await anAccount()).actor, { takeoutId, now })).toBeNull();
  expect(await takeoutFile(guest, { takeoutId, now })).toBeNull();
  const later = new Date(now.getTime() + (takeoutDays * 24 + 1) * 3_600_000);
  expect(await takeoutFile(person.actor, { takeoutId, now: later })).toBeNull();
  expect((await takeoutPage(person.actor, { now: later }))?.takeouts).toEqual([]);
  const { key } = await database.takeout.findUniqueOrThrow({ where: { id: takeoutId } });
  await database.takeout.updateMany({ data: { expiresAt: now } });
  await tidyAccounts.run({}, { attempt: 1 });
  expect([await database.takeout.count(), await storage.get(key ?? "")]).toEqual([0, null]);
});

test("the password is asked anew, and guests have nothing", async () => {
  const { actor } = await anAccount();
  expect(refusalOf(await askTakeout(actor, {}, aVisit())).fields).toEqual({ current: "common:problem.required" });
  expect(refusalOf(await askTakeout(actor, { current: "x" }, aVisit())).fields).toEqual({
    current: "identity:problem.wrong-current",
  });
  expect(refusalOf(await askTakeout(guest, { current: password }, aVisit())).kind).toBe("forbidden");
});

test("one at a time, and only so many in a day", async () => {
  const { actor } = await anAccount();
  unwrap(await askTakeout(actor, { current: password }, aVisit()));
  expect(refusalOf(await askTakeout(actor, { current: password }, aVisit())).message).toBe(
    "identity:problem.takeout-waits",
  );
  for (let number = 0; number < 2; number += 1) {
    await database.takeout.updateMany({ data: { readyAt: new Date() } });
    unwrap(await askTakeout(actor, { current: password }, aVisit()));
  }
  await database.takeout.updateMany({ data: { readyAt: new Date() } });
  expect(refusalOf(await askTakeout(actor, { current: password }, aVisit())).message).toBe(
    "identity:problem.takeout-enough",
  );
});
