import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { saveNamedVersion } from "~/modules/documents/save-named-version.server";
import { changeName } from "~/modules/identity/change-name.server";
import { eraseDepartedHourly } from "~/modules/identity/erase-departed.server";
import { erasePerson } from "~/modules/identity/erase-person.server";
import { personErased } from "~/modules/identity/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { database, pool } from "~/platform/db/database.server";
import { formerName } from "~/platform/former-member";
import { unwrap } from "~/platform/result";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { holdings } from "~/processes/holdings";
import { anAccount } from "../../support/accounts";
import { aBusyClub } from "../../support/busy-club";
import { aDocument, rewriteAs } from "../../support/documents";
import { mention } from "../../support/mention";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const past = new Date(Date.now() - 60_000);

/** Somebody whose days to come back are over. */
async function overdue(person: { id: number }): Promise<number> {
  await database.account.update({ where: { personId: person.id }, data: { leavesAt: past } });
  return (await database.departure.create({ data: { personId: person.id, dueAt: past } })).id;
}

/** Where a text stands in any column with words, as table.column. */
async function placesOf(...texts: string[]): Promise<string[]> {
  const { rows: columns } = await pool.query<{ table: string; column: string }>(`
    SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name) WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE'
    AND (c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY') OR c.udt_name = 'citext')`);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const pattern = texts.map((text) => `${text.replace(/[.]/g, "\\$&")}(?![0-9])`).join("|");
    const { rows } = await pool.query(`SELECT 1 FROM "${table}" WHERE "${column}"::text ~* $1 LIMIT 1`, [pattern]);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

/** Whether the stored bytes of a document's shared text hold one of these. */
async function bytesHold(documentId: number, ...texts: string[]): Promise<boolean> {
  const snapshots = await database.documentSnapshot.findMany({ where: { documentId } });
  const updates = await database.documentUpdate.findMany({ where: { documentId } });
  const bytes = Buffer.concat([...snapshots.map(({ state }) => state), ...updates.map(({ update }) => update)]);
  return texts.some((text) => bytes.includes(text));
}

/** Where a name may be left, each with the reason. */
const stays: Record<string, string> = {
  "LocalLetter.text": "a letter that somebody else was sent before; the mailbox page is the demo's",
  "LocalLetter.html": "a letter that somebody else was sent before; the mailbox page is the demo's",
  "SearchWord.word": "a word that occurs somewhere, without where; counted anew every hour",
  "SearchWord.spelled": "a word that occurs somewhere, without where; counted anew every hour",
};

test("of somebody who did everything there is no name, handle or address is left, and nothing that was only theirs", {
  timeout: 120_000,
}, async () => {
  const world = await aBusyClub("public");
  const { author, owner } = world.people;
  unwrap(await changeName(await as(author), { name: "ไพลิน จันทร์ฉาย", handle: "pailin-moonlight" }));
  const named = { ...author, handle: "pailin-moonlight", name: "ไพลิน จันทร์ฉาย" };
  const bodyJson = mention("What she said about it is all there is to say: ", named);
  unwrap(await writeAnswer(await as(owner), { questionId: world.question.id, bodyJson }));
  await settle();
  const texts = [author.handle, author.name, author.email, "pailin-moonlight", "ไพลิน จันทร์ฉาย"];
  expect((await placesOf(...texts)).length).toBeGreaterThan(5);
  unwrap(await erasePerson(system, { departureId: await overdue(author) }));
  await settle();
  expect((await placesOf(...texts)).filter((place) => !(place in stays))).toEqual([]);
  for (const { table, own = [], afterwards } of holdings().filter((one) => one.afterwards !== "nameless"))
    for (const column of own) {
      const { rows } = await pool.query(`SELECT 1 FROM "${table}" WHERE "${column}" = $1 LIMIT 1`, [author.id]);
      expect([table, afterwards, rows.length]).toEqual([table, afterwards, 0]);
    }
});

test("what they said stays under no name, and their votes go on counting for nobody", async () => {
  const club = await aClub();
  const [leaver, other] = [await aMember(club), await aMember(club)];
  const question = await aQuestion({ club, author: leaver });
  const answer = await anAnswer(question, { author: other });
  unwrap(await voteOnAnswer(await as(leaver), { answerId: answer.id, value: "1" }));
  unwrap(await erasePerson(system, { departureId: await overdue(leaver) }));
  await settle();
  const page = await questionPage(await as(other), question.id);
  expect(JSON.stringify(page)).toContain(formerName);
  expect(await database.vote.findMany({ select: { personId: true, value: true } })).toEqual([
    { personId: null, value: 1 },
  ]);
  expect((await database.answer.findUniqueOrThrow({ where: { id: answer.id } })).score).toBe(1);
  expect(await published(personErased)).toEqual([{ personId: leaver.id, withdrawWords: false }]);
});

test("who wanted that their words go as well leaves no word of theirs behind", async () => {
  const club = await aClub();
  const [leaver, other] = [await aMember(club), await aMember(club)];
  const question = await aQuestion({ club, author: leaver, body: "My parakeet whistles all night, what helps?" });
  await anAnswer(question, { author: other });
  const departureId = await overdue(leaver);
  await database.departure.update({ where: { id: departureId }, data: { withdrawWords: true } });
  unwrap(await erasePerson(system, { departureId }));
  await settle();
  expect((await placesOf("parakeet")).filter((place) => !(place in stays))).toEqual([]);
  expect(await published(personErased)).toEqual([{ personId: leaver.id, withdrawWords: true }]);
});

test("a document in which they were mentioned does not bring the name back when it is saved later", async () => {
  const club = await aClub();
  const owner = await aMember(club);
  const leaver = await aPerson({ handle: "kanya-riverside", name: "กันยา ริมน้ำ" });
  const document = await aDocument({ club, author: owner });
  await rewriteAs(document.id, owner, parseRichText(JSON.parse(mention("Ask this breeder: ", leaver))));
  expect(await bytesHold(document.id, "kanya-riverside", "กันยา ริมน้ำ")).toBe(true);
  unwrap(await erasePerson(system, { departureId: await overdue(leaver) }));
  await settle();
  expect(await bytesHold(document.id, "kanya-riverside", "กันยา ริมน้ำ")).toBe(false);
  unwrap(await saveNamedVersion(await as(owner), { documentId: document.id, name: "Later" }));
  await settle();
  expect((await placesOf("kanya-riverside", "กันยา ริมน้ำ")).filter((place) => !(place in stays))).toEqual([]);
  const { draftText } = await database.document.findUniqueOrThrow({ where: { id: document.id } });
  expect(draftText).toContain(`@${formerName}`);
});

test("the handle rests: whoever comes next does not get it", async () => {
  const leaver = await aPerson({ handle: "somsri-jaidee", name: "สมศรี ใจดี" });
  unwrap(await erasePerson(system, { departureId: await overdue(leaver) }));
  const next = await anAccount();
  const wish = { name: "Somsri", handle: "somsri-jaidee" };
  expect(refusalOf(await changeName(next.actor, wish)).fields).toEqual({ handle: "identity:problem.handle-taken" });
  await database.restingHandle.updateMany({ data: { until: past } });
  unwrap(await changeName(next.actor, wish));
});

test("not before its day, not once it was taken back, and once only", async () => {
  const person = await aPerson();
  const departureId = await overdue(person);
  const set = (data: object) => database.departure.update({ where: { id: departureId }, data });
  await set({ dueAt: new Date(Date.now() + 60_000) });
  expect(unwrap(await erasePerson(system, { departureId }))).toEqual({ erased: false });
  await set({ dueAt: past, undoneAt: past });
  expect(unwrap(await erasePerson(system, { departureId }))).toEqual({ erased: false });
  await set({ undoneAt: null });
  await eraseDepartedHourly.run({}, { attempt: 1 });
  expect(await database.account.count({ where: { personId: person.id } })).toBe(0);
  expect(unwrap(await erasePerson(system, { departureId }))).toEqual({ erased: false });
});

test("nobody but the portal carries it out", async () => {
  const administrator = await aPerson({ administrator: true });
  const departureId = await overdue(await aPerson());
  expect(refusalOf(await erasePerson(await as(administrator), { departureId })).kind).toBe("forbidden");
});
