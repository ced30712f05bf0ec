import { expect, it } from "vitest";
import * as Y from "yjs";
import { changeText } from "~/modules/documents/change-text.server";
import { openText } from "~/modules/documents/open-text.server";
import { setText } from "~/modules/documents/set-text";
import { storedTextOf } from "~/modules/documents/stored-text-of";
import { bodyOf } from "~/platform/collaboration/body";
import { database } from "~/platform/db/database.server";
import { ownConnection } from "~/platform/db/own-connection.server";
import { aVoice, write } from "../../support/shared-text";
import { aClub, aMember, aPerson } from "../../support/world";

async function aDocument() {
  const club = await aClub();
  const author = await aMember(club);
  const { id } = await database.document.create({
    data: { clubId: club.id, kind: "guide", title: "Puppies", authorId: author.id, side: "buyer" },
  });
  return { documentId: id, author };
}

/** Each stretch of the text with the person whose pen wrote it. */
async function writers(documentId: number) {
  const doc = await openText(database, documentId);
  const hands = await database.documentHand.findMany({ where: { documentId } });
  const found: [string, number | undefined][] = [];
  const walk = (type: Y.XmlFragment | Y.XmlElement | Y.XmlText): void => {
    for (let item = type._start; item; item = item.right) {
      if (item.deleted) continue;
      if (item.content instanceof Y.ContentString) {
        const hand = hands.find(({ clientId }) => clientId === BigInt(item?.id.client ?? 0));
        const last = found.at(-1);
        if (last && last[1] === hand?.personId) last[0] += item.content.str;
        else found.push([item.content.str, hand?.personId]);
      } else if (item.content instanceof Y.ContentType) walk(item.content.type as Y.XmlElement);
    }
  };
  walk(bodyOf(doc));
  return found;
}

it("keeps a text, says whose pen wrote it, and shows it in all three forms", async () => {
  const { documentId, author } = await aDocument();
  const voice = aVoice(author.id, { side: "seller", title: "Vet", sponsored: true });
  await write(documentId, voice, "## Food\n\nThree meals a **day**.\n\n- milk\n- rice");
  const { json, html, text } = storedTextOf(await openText(database, documentId));
  expect(json.content.map(({ type }) => type)).toEqual(["heading", "paragraph", "bulletList"]);
  expect(html).toContain("<strong>day</strong>");
  expect(text).toBe("Food\n\nThree meals a day.\n\nmilk\nrice");
  expect(await database.documentHand.findMany({ where: { documentId } })).toMatchObject([
    { personId: author.id, organisationId: null, side: "seller", authorTitle: "Vet", sponsored: true },
  ]);
  const document = await database.document.findUniqueOrThrow({ where: { id: documentId } });
  expect(document.draftText).toBe(text);
});

it("leaves words that stay to those who wrote them", async () => {
  const { documentId, author } = await aDocument();
  const other = await aPerson();
  await write(documentId, aVoice(author.id), "Puppies eat often.\n\nThey sleep a lot.");
  await write(documentId, aVoice(other.id), "Small puppies eat often.\n\nThey sleep a lot.\n\nAnd play.");
  expect(await writers(documentId)).toEqual([
    ["Small p", other.id],
    ["uppies eat often.They sleep a lot.", author.id],
    ["And play.", other.id],
  ]);
});

it("writes nothing for a change that changes nothing", async () => {
  const { documentId, author } = await aDocument();
  await write(documentId, aVoice(author.id), "Puppies eat often.");
  await write(documentId, aVoice(author.id), "Puppies eat often.");
  expect(await database.documentUpdate.count({ where: { documentId } })).toBe(1);
  expect(await database.documentHand.count({ where: { documentId } })).toBe(1);
});

it("keeps nothing of a command that fails", async () => {
  const { documentId, author } = await aDocument();
  const failing = database.$transaction(async (db) => {
    await changeText(db, { documentId, voice: aVoice(author.id), now: new Date() }, (doc) =>
      setText(doc, { type: "doc", content: [{ type: "paragraph" }] }),
    );
    throw new Error("on purpose");
  });
  await expect(failing).rejects.toThrow("on purpose");
  expect(await database.documentUpdate.count()).toBe(0);
  expect(await database.documentHand.count()).toBe(0);
});

it("two who change at once both get their words in, and both changes are kept in order", async () => {
  const { documentId, author } = await aDocument();
  await write(documentId, aVoice(author.id), "Start.");
  const append = (words: string) =>
    database.$transaction((db) =>
      changeText(db, { documentId, voice: aVoice(author.id), now: new Date() }, (doc) => {
        const { json } = storedTextOf(doc);
        setText(doc, {
          ...json,
          content: [...json.content, { type: "paragraph", content: [{ type: "text", text: words }] }],
        });
      }),
    );
  await Promise.all(["one", "two", "three", "four"].map(append));
  const { text } = storedTextOf(await openText(database, documentId));
  expect(text.split("\n\n").sort()).toEqual(["Start.", "four", "one", "three", "two"]);
});

it("wakes the web processes once the change is kept", async () => {
  const { documentId, author } = await aDocument();
  const client = ownConnection("test");
  await client.connect();
  try {
    const heard = new Promise<string>((resolve) => client.on("notification", ({ payload }) => resolve(payload ?? "")));
    await client.query("LISTEN shared_text");
    await write(documentId, aVoice(author.id), "Puppies.");
    expect(JSON.parse(await heard)).toEqual({ textId: documentId, from: "" });
  } finally {
    await client.end();
  }
});

it("a text set without marks leaves them on moved words, so that they stay their first writer's", async () => {
  const { documentId, author } = await aDocument();
  const marked = (words: string, hand: number) => ({
    type: "text",
    text: words,
    marks: [{ type: "written", attrs: { hand } }],
  });
  const line = (...content: object[]) => ({ type: "paragraph", content });
  await database.$transaction((db) =>
    changeText(db, { documentId, voice: aVoice(author.id), now: new Date() }, (doc) => {
      const content = [line({ type: "text", text: "See " }, marked("moved words", 7)), line(marked("whole", 8))];
      setText(doc, { type: "doc", content } as never);
    }),
  );
  await write(documentId, aVoice(author.id), "Now moved words here\n\nwhole\n\nmore");
  const doc = await openText(database, documentId);
  const deltas = bodyOf(doc)
    .toArray()
    .map((block) => ((block as Y.XmlElement).get(0) as Y.XmlText).toDelta() as { insert: string }[]);
  expect(deltas).toEqual([
    [{ insert: "Now " }, { insert: "moved words", attributes: { written: { hand: 7 } } }, { insert: " here" }],
    [{ insert: "whole", attributes: { written: { hand: 8 } } }],
    [{ insert: "more" }],
  ]);
  expect(storedTextOf(doc).html).not.toContain("written");
});
