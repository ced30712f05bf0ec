import * as encoding from "lib0/encoding";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import * as Y from "yjs";
import { openText } from "~/modules/documents/open-text.server";
import { bodyOf, newText } from "~/platform/collaboration/body";
import { database } from "~/platform/db/database.server";
import { closeChannels } from "~/platform/realtime/channels.server";
import { aCookie, aLiveProcess, type LiveProcess, LiveWriter, linesOf, until } from "../../support/live-writers";
import { aClub, aMember } from "../../support/world";

let process: LiveProcess;
let documentId: number;
let [honest, hostile]: LiveWriter[] = [];
const start = "Clean words.";

beforeEach(async () => {
  process = await aLiveProcess();
  const club = await aClub();
  const [author, other] = [await aMember(club), await aMember(club)];
  const document = await database.document.create({
    data: { clubId: club.id, kind: "guide", title: "Puppies", authorId: author.id, side: "buyer", entry: "open" },
  });
  documentId = document.id;
  honest = new LiveWriter(process, await aCookie(author.id), documentId);
  hostile = new LiveWriter(process, await aCookie(other.id), documentId);
  honest.append(start);
  await until(() => hostile?.words === start && hostile.provider.synced, "both are there");
});

afterEach(async () => {
  honest?.leave();
  hostile?.leave();
  await process.stop();
});

afterAll(closeChannels);

const element = (name: string, attributes: Record<string, unknown> = {}, ...content: (Y.XmlElement | Y.XmlText)[]) => {
  const made = new Y.XmlElement<Record<string, never>>(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as never);
  made.insert(0, content);
  return made as unknown as Y.XmlElement;
};
const marked = (words: string, marks: object) => {
  const text = new Y.XmlText();
  text.applyDelta([{ insert: words, attributes: marks }]);
  return text;
};
const put =
  (...blocks: (Y.XmlElement | Y.XmlText)[]) =>
  (doc: Y.Doc) =>
    bodyOf(doc).insert(1, blocks);
const firstText = (doc: Y.Doc) => (bodyOf(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText;
const deep = (levels: number): Y.XmlElement =>
  levels === 0 ? element("paragraph") : element("blockquote", {}, deep(levels - 1));

/** Only the sender's socket is closed, with this code; the others go on, and the document is as it was. */
async function isRefused(code: number) {
  await until(() => (hostile?.closings.length ?? 0) > 0, "the sender is out");
  expect(hostile?.closings[0]?.code).toBe(code);
  honest?.append("Goes on.");
  await honest?.saved();
  expect(honest?.closings).toEqual([]);
  expect(honest?.words).toBe(`${start}\nGoes on.`);
  expect(linesOf(await openText(database, documentId)).join("\n")).toBe(`${start}\nGoes on.`);
}

it.each<[string, (doc: Y.Doc) => void]>([
  ["a node that the schema does not know", put(element("script", {}, new Y.XmlText("alert(1)")))],
  ["a node in a wrong place", put(element("paragraph", {}, element("paragraph")))],
  ["a table without rows' order", put(element("table", {}, element("tableCell")))],
  ["words outside of any paragraph", put(new Y.XmlText("loose"))],
  ["nodes inside of a picture", put(element("image", { src: "/files/a.png" }, element("paragraph")))],
  ["a picture of a stranger", put(element("image", { src: "https://evil.example/pixel.gif" }))],
  ["a picture that is code", put(element("image", { src: "data:image/svg+xml,<svg onload=alert(1)>" }))],
  ["an attribute that runs", put(element("paragraph", { onclick: "alert(1)" }))],
  [
    "a table cell as wide as memory",
    put(element("table", {}, element("tableRow", {}, element("tableCell", { colspan: 1e9 }, element("paragraph"))))),
  ],
  ["a link that runs", put(element("paragraph", {}, marked("press", { link: { href: "javascript:alert(1)" } })))],
  [
    "a link with a class of the page's",
    put(element("paragraph", {}, marked("press", { link: { href: "/", class: "fixed inset-0" } }))),
  ],
  ["a mark that nobody knows", put(element("paragraph", {}, marked("big", { huge: {} })))],
  ["marks in code", put(element("codeBlock", {}, marked("code", { bold: {} })))],
  ["an object among the words", (doc) => firstText(doc).insertEmbed(0, { image: "x" })],
  ["nesting without end", put(deep(40))],
  ["a part of the document that is none", (doc) => doc.getMap("other").set("key", "value")],
  ["a hook", (doc) => bodyOf(doc).insert(1, [new Y.XmlHook("hook") as never])],
])("refuses %s", async (_what, change) => {
  if (hostile) change(hostile.doc);
  await isRefused(4422);
});

it("refuses words under another's pen", async () => {
  const forged = newText();
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(honest?.doc ?? forged));
  forged.clientID = honest?.doc.clientID ?? 0;
  put(element("paragraph", {}, new Y.XmlText("I never said this")))(forged);
  if (hostile) Y.applyUpdate(hostile.doc, Y.encodeStateAsUpdate(forged));
  await isRefused(4406);
});

/** Sends bytes as they are. */
const say = (bytes: Uint8Array) => hostile?.socket.webSocket?.send(bytes);
const message = (...parts: (number | string | Uint8Array)[]) => {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, String(documentId));
  for (const part of parts)
    if (typeof part === "number") encoding.writeVarUint(encoder, part);
    else if (typeof part === "string") encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  return encoding.toUint8Array(encoder);
};
const noise = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 7919 + 13) % 251);

it.each<[string, () => Uint8Array]>([
  ["a change of noise", () => message(0, 2, noise(60))],
  ["a change that says it is longer than it is", () => message(0, 2, Uint8Array.of(1, 255, 255, 255, 255, 15))],
  ["half a change", () => message(0, 2, Y.encodeStateAsUpdate(honest?.doc ?? newText()).slice(0, 20))],
  ["a question of noise", () => message(0, 0, noise(40))],
  ["a step that there is not", () => message(0, 9, noise(4))],
  ["a kind that there is not", () => message(77)],
  ["a message to everybody", () => message(6, "You have won")],
  ["a message of no kind of ours", () => message(5, "hello")],
  ["presence of noise", () => message(1, noise(30))],
])("refuses %s", async (_what, bytes) => {
  say(bytes());
  await isRefused(4400);
});

it("refuses a change that builds on what nobody has", async () => {
  const elsewhere = newText();
  if (hostile) elsewhere.clientID = hostile.doc.clientID;
  bodyOf(elsewhere).insert(0, [element("paragraph")]);
  const before = Y.encodeStateVector(elsewhere);
  bodyOf(elsewhere).insert(0, [element("paragraph")]);
  say(message(0, 2, Y.encodeStateAsUpdate(elsewhere, before)));
  await isRefused(4409);
});

it("refuses fifty megabytes at once, before they are read", async () => {
  if (hostile) put(element("paragraph", {}, new Y.XmlText("x".repeat(50 * 1024 * 1024))))(hostile.doc);
  await isRefused(1009);
});

it("refuses more messages than anybody types", async () => {
  for (let n = 0; n < 1500; n++) say(message(3));
  await isRefused(4429);
});

it("takes what an editor writes: every node, safe links, our pictures", async () => {
  honest?.doc.transact(() => {
    if (!honest) return;
    put(
      element("heading", { level: 2 }, new Y.XmlText("Head")),
      element(
        "paragraph",
        {},
        marked("link", { link: { href: "https://example.com", target: null }, bold: {}, written: { hand: 7 } }),
        element("hardBreak"),
        element("mention", { id: "malee", label: "Malee", mentionSuggestionChar: "@" }),
      ),
      element("image", { src: "/files/ab/cd.webp", alt: "A  dog", width: 300, height: 200 }),
      element(
        "table",
        {},
        element("tableRow", {}, element("tableHeader", { colspan: 1, rowspan: 1 }, element("paragraph"))),
      ),
      element("orderedList", { start: 3 }, element("listItem", {}, element("paragraph", {}, new Y.XmlText("One")))),
      element("codeBlock", { language: "ts" }, new Y.XmlText("let a;")),
      element("horizontalRule"),
    )(honest.doc);
  });
  await honest?.saved();
  expect(bodyOf(await openText(database, documentId)).length).toBe(8);
  expect(honest?.closings).toEqual([]);
});
