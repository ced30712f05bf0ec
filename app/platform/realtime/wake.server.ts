import { z } from "zod";
import type { Transaction } from "../db/database.server";
import { hearChannel, sayOn } from "./channels.server";

const channel = "live";

/** Something open pages want to know: a fuller or emptier inbox, other rights, or an answer to what somebody looks at. */
const Wake = z.discriminatedUnion("what", [
  z.object({ what: z.literal("inbox"), people: z.array(z.number()) }),
  z.object({ what: z.literal("rights"), people: z.array(z.number()) }),
  z.object({ what: z.literal("answer"), questionId: z.number(), answerId: z.number(), byId: z.number().nullable() }),
]);
export type Wake = z.output<typeof Wake>;

/** So many numbers of people fit into what a channel carries. */
const mostPeople = 700;

/** Wakes the streams of every web process, in a transaction when it is committed; who has no page open hears nothing, and need not. */
export async function wake(news: Wake, db?: Pick<Transaction, "$queryRaw">): Promise<void> {
  const parts: Wake[] = "people" in news ? chunked(news) : [news];
  for (const part of parts) await sayOn(channel, JSON.stringify(part), db);
}

/** Hears what is woken in any process, or "again" when some may have been missed; returns how to stop. */
export function onWake(hear: (news: Wake | "again") => void): () => void {
  return hearChannel(channel, (text) => hear(text === null ? "again" : Wake.parse(JSON.parse(text))));
}

function chunked(news: Extract<Wake, { people: number[] }>): Wake[] {
  const count = Math.ceil(news.people.length / mostPeople);
  return Array.from({ length: count }, (_none, n) => ({
    ...news,
    people: news.people.slice(n * mostPeople, (n + 1) * mostPeople),
  }));
}
