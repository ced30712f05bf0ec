import { expect } from "vitest";
import type { Sight } from "~/access/visible-to";
import { readQuery } from "~/modules/search/rules/query";
import type { Entry, Filters, Findable, FindableKind, SearchEngine } from "~/modules/search/search-engine";

const stranger: Sight = { all: false, clubIds: [], curatedClubIds: [], personId: null };
const member: Sight = { all: false, clubIds: [7], curatedClubIds: [], personId: 1 };

function anEntry(subjectId: number, given: Partial<Entry>): Entry {
  const at = new Date("2026-06-01T00:00:00Z");
  const nothing = {
    topics: [],
    side: null,
    answered: null,
    accepted: false,
    closed: false,
    score: 0,
    slug: "",
    text: "",
  };
  return {
    kind: "question",
    subjectId,
    clubId: 1,
    questionId: subjectId,
    membersOnly: false,
    title: "",
    createdAt: at,
    activeAt: at,
    asOf: new Date().toISOString(),
    ...nothing,
    ...given,
  };
}

const entries = [
  ...["ขาว", "ข่าว", "ข้าว", "ขน", "ขัน", "ขึ้น", "เสือ", "เสื้อ", "เสื่อ"].map((word, index) =>
    anEntry(index + 1, { title: `${word} คำนี้`, answered: false }),
  ),
  anEntry(20, {
    title: "แมวกินปลาทูในครัว",
    text: "ที่บ้านมีห้องครัวใหญ่",
    topics: [
      { id: 3, name: "อาหารแมว" },
      { id: 4, name: "ครัวไม่มีกลิ่นคาว" },
    ],
    side: "buyer",
    answered: true,
  }),
  anEntry(21, {
    title: "The puppy scratches its ears",
    text: "It began at a Café.",
    side: "buyer",
    answered: true,
    accepted: true,
    score: 9,
  }),
  anEntry(22, {
    kind: "answer",
    title: "The puppy scratches its ears",
    questionId: 21,
    text: "Wash the ears with warm water.",
    side: "seller",
  }),
  anEntry(23, { clubId: 7, membersOnly: true, title: "Waffles behind closed doors", answered: false }),
  anEntry(24, { clubId: 2, title: "Ears of corn in the oven", side: "neutral", answered: false }),
];

/** What every engine must do, tried on the engine itself. */
export const contract: Record<string, (engine: SearchEngine) => Promise<void>> = {
  "minimal pairs each find their own": async (engine) => {
    for (const [index, word] of ["ขาว", "ข่าว", "ข้าว", "ขน", "ขัน", "ขึ้น", "เสือ", "เสื้อ", "เสื่อ"].entries())
      expect(await ids(engine, word)).toEqual([index + 1]);
  },
  "words are found in unspaced sentences, several of them too": async (engine) => {
    expect(await ids(engine, "ปลาทู")).toEqual([20]);
    expect(await ids(engine, "แมวปลาทู")).toEqual([20]);
  },
  "what is wanted to come of it is found by its name": async (engine) => {
    expect(await ids(engine, "กลิ่นคาว")).toEqual([20]);
  },
  "English by its stem, without accents": async (engine) => {
    expect(await ids(engine, "scratching puppies")).toEqual([21]);
    expect(await ids(engine, "cafe")).toEqual([21]);
  },
  "typos are forgiven": async (engine) => {
    expect(await ids(engine, "scratchse")).toEqual([21]);
  },
  "private things are for members": async (engine) => {
    expect(await ids(engine, "waffles")).toEqual([]);
    expect(await ids(engine, "waffles", { sight: member })).toEqual([23]);
  },
  "hits are narrowed and counted": async (engine) => {
    expect(await ids(engine, "ears", { side: "seller" })).toEqual([22]);
    expect(await ids(engine, "ears", { clubId: 2 })).toEqual([24]);
    expect(await ids(engine, "ears", { answered: "yes" })).toEqual([21]);
    expect(await ids(engine, "แมว", { topicId: 3 })).toEqual([20]);
    expect(await ids(engine, "แมว", { aimId: 4 })).toEqual([20]);
    expect(await ids(engine, "แมว", { topicId: 3, aimId: 4 })).toEqual([20]);
    expect(await ids(engine, "แมว", { topicId: 3, aimId: 5 })).toEqual([]);
    const filed = (await ask(engine, "แมว")).facets.filter(({ facet }) => facet === "topic");
    expect(filed.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(["3 1", "4 1"]);
    const { facets, total } = await ask(engine, "ears");
    expect(total).toBe(3);
    expect(
      facets
        .filter(({ facet }) => facet === "kind")
        .map(({ value, count }) => `${value} ${count}`)
        .sort(),
    ).toEqual(["answer 1", "question 2"]);
  },
  "titles continue what is typed": async (engine) => {
    expect((await engine.suggest("scratches its ea", stranger, 5)).map(({ id }) => id)).toEqual([21]);
    expect(await engine.suggest("waff", stranger, 5)).toEqual([]);
  },
  "what is removed is gone, a question with its answers": async (engine) => {
    await engine.remove([thing("question", 21)]);
    expect(await ids(engine, "ears")).toEqual([24]);
  },
  "what is indexed again replaces what was there": async (engine) => {
    await engine.index([anEntry(24, { title: "Cobs of maize in the oven" })]);
    expect(await ids(engine, "corn")).toEqual([]);
    expect(await ids(engine, "maize")).toEqual([24]);
  },
  "nothing is found for what is not there": async (engine) => {
    expect(await ask(engine, "qwrtzpsdf")).toMatchObject({ hits: [], total: 0, more: false, instead: null });
  },
};

/** Fills an engine with what the contract asks about. */
export const fill = (engine: SearchEngine): Promise<void> => engine.index(entries);

const thing = (kind: FindableKind, id: number): Findable => ({ kind, id });

type Asked = Filters & { sight?: Sight };

const ask = (engine: SearchEngine, q: string, { sight = stranger, ...filters }: Asked = {}) =>
  engine.search({ query: readQuery(q), filters, sight, page: 1, exact: false });

async function ids(engine: SearchEngine, q: string, asked: Asked = {}): Promise<number[]> {
  const found = await ask(engine, q, asked);
  return found.hits.map(({ id }) => id).sort((one, other) => one - other);
}
