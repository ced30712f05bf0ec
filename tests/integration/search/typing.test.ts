import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { searchSimilar } from "~/modules/search/search-similar.server";
import { searchSuggestions } from "~/modules/search/search-suggestions.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { unwrap } from "~/platform/result";
import { found } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, anAnswer, aPerson, aQuestion, as } from "../../support/world";

const suggested = async (typed: string) => (await searchSuggestions(guest, typed)).map(({ name }) => name);
const unmarked = { sponsored: false, warned: null };
const body = "เล่ารายละเอียดเพิ่มเติมไว้ตรงนี้พอสมควร";

test("titles go on from what is being typed, in English and in Thai", async () => {
  const club = await aClub();
  await aQuestion({ club, title: "How to descale an espresso machine", body });
  await aQuestion({ club, title: "ลูกสุนัขคันตามตัวควรทำอย่างไร", body });
  await settle();
  expect(await suggested("espr")).toEqual(["How to descale an espresso machine"]);
  expect(await suggested("descaling esp")).toEqual(["How to descale an espresso machine"]);
  for (const typed of ["ลูกสุ", "ลูกสุนั", "ลูกสุนัข", "สุนัขคัน"])
    expect(await suggested(typed)).toEqual(["ลูกสุนัขคันตามตัวควรทำอย่างไร"]);
  expect([await suggested("e"), await suggested(""), await suggested("zzz"), await suggested("') | 'x")]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test("private titles are suggested to nobody outside", async () => {
  const club = await aClub({ visibility: "private" });
  await aQuestion({ club, title: "How to descale an espresso machine", body });
  await settle();
  expect(await suggested("espresso")).toEqual([]);
});

test("questions like the one being asked come with their state, most alike first", async () => {
  const club = await aClub();
  const itching = await aQuestion({ club, title: "ลูกสุนัขคันตามตัวไม่หยุดทำอย่างไรดี", body });
  await anAnswer(itching, { body: "ลองเปลี่ยนแชมพูก่อนครับ" });
  const closed = await aQuestion({ club, title: "สุนัขแก่คันผิวหนังตอนกลางคืน", body });
  unwrap(await closeQuestion(await as(closed.author), { questionId: closed.id, reason: "unclear" }));
  await aQuestion({ club, title: "แมวไม่ยอมกินอาหารเม็ดเลยค่ะ", body });
  await aQuestion({ title: "ลูกสุนัขคันตามตัวในชมรมอื่นครับ", body });
  await settle();
  const similar = await searchSimilar(guest, { clubId: club.id, title: "ลูกสุนัขของฉันคันตามตัว" });
  expect(similar).toEqual([
    { id: itching.id, title: itching.title, answerCount: 1, accepted: false, closed: false, ...unmarked },
    { id: closed.id, title: closed.title, answerCount: 0, accepted: false, closed: true, ...unmarked },
  ]);
  expect(await searchSimilar(guest, { clubId: club.id, title: "วิธีชงกาแฟให้หอม" })).toEqual([]);
  expect(await searchSimilar(guest, { clubId: club.id, title: "" })).toEqual([]);
});

test("what people want to come of it is suggested as what it is", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const topics = { "calm-coat": "aim", coats: "subject" };
  for (const [slug, kind] of Object.entries(topics))
    unwrap(await openTopic(await as(owner), { clubId: club.id, slug, kind, name: `Zephyr ${slug}` }));
  await settle();
  const kinds = (await searchSuggestions(guest, "zephyr")).map(({ slug, aim }) => [slug, aim]);
  expect(Object.fromEntries(kinds)).toEqual({ "calm-coat": true, coats: false });
  expect((await found("zephyr calm-coat")).hits).toMatchObject([{ kind: "topic", aim: true }]);
});
