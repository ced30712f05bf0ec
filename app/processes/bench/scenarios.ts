import { sessionCookie } from "~/modules/identity/rules/session-cookie";
import { startSession } from "~/modules/identity/sessions/start-session.server";
import { questionAddress } from "~/modules/knowledge/rules/question-path";
import { database, pool } from "~/platform/db/database.server";
import { Chance } from "./chance";
import { english } from "./english-words";
import { clubCount } from "./fill-network";
import type { Volley } from "./fire";
import { thai } from "./thai-words";
import { writeBody } from "./write-texts";

/** Something people do, over and over: what it is called, and what is asked of the portal. */
export type Scenario = { name: string; expected: number } & Pick<Volley, "paths" | "cookies" | "forms">;

export const scenarioNames = [
  "home",
  "club",
  "list",
  "question",
  "question-signed-in",
  "search-one",
  "search-two",
  "answer",
] as const;
export const connections = 32;

/** The eight things that are measured; people and questions are many and come in no order. */
export async function scenarios(): Promise<Record<(typeof scenarioNames)[number], Scenario>> {
  const chance = new Chance(Date.now() & 0xffff);
  const paths = await questionPaths(1500);
  const cookies = await signIn();
  const word = () => encodeURIComponent(chance.one(chance.happens(0.75) ? thai.things : english.things));
  const deed = () => encodeURIComponent(chance.one(chance.happens(0.75) ? thai.deeds : english.deeds));
  const many = (make: () => string) => Array.from({ length: 300 }, make);
  const forms = Array.from({ length: 400 }, () =>
    new URLSearchParams({ body: writeBody("th", chance).text }).toString(),
  );
  return {
    home: { name: "home", expected: 200, paths: ["/"] },
    club: {
      name: "club page",
      expected: 200,
      paths: Array.from({ length: clubCount }, (_, n) => `/clubs/club-${n + 1}`),
    },
    list: {
      name: "question list",
      expected: 200,
      paths: ["/questions", "/questions?sort=active", "/questions?sort=top"],
    },
    question: { name: "question, signed out", expected: 200, paths },
    "question-signed-in": { name: "question, signed in", expected: 200, paths, cookies },
    "search-one": { name: "search, one word", expected: 200, paths: many(() => `/search?q=${word()}`) },
    "search-two": { name: "search, two words", expected: 200, paths: many(() => `/search?q=${word()}+${deed()}`) },
    answer: { name: "posting an answer", expected: 302, paths, cookies, forms },
  };
}

async function questionPaths(count: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: number; title: string }>(
    `SELECT id, title FROM "Question" WHERE id IN (SELECT floor(1 + random() * (SELECT max(id) FROM "Question"))::int FROM generate_series(1, $1))`,
    [count * 2],
  );
  return rows.slice(0, count).map(questionAddress);
}

/** A session for each of as many people as there are connections. */
async function signIn(): Promise<string[]> {
  const now = new Date();
  await database.session.deleteMany({ where: { userAgent: "benchmark" } });
  return Promise.all(
    Array.from({ length: connections }, async (_, n) => {
      const token = await startSession(database, n + 2, { userAgent: "benchmark", address: "127.0.0.1", now });
      return `${sessionCookie}=${token}`;
    }),
  );
}
