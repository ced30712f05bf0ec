import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import type { PersonActor } from "~/access/actor";
import { seesQuestion, unreadOf } from "~/modules/notifications/live-facts.server";
import { log } from "~/platform/log.server";
import { metrics } from "~/platform/metrics.server";
import { closeChannels } from "~/platform/realtime/channels.server";
import { onWake, type Wake } from "~/platform/realtime/wake.server";

const heartbeat = 25_000;
/** After this the browser opens the stream anew, and is asked again who it is. */
const longest = 15 * 60_000;
const [mostInAll, mostOfOne] = [2000, 6];

type Stream = { personId: number; end(): void };
const streams = new Set<Stream>();

/** A signed-in browser is told of a fuller inbox, of changed rights, and of answers to the question it shows. */
export async function answerLive(request: Request, response: Response, { actor }: AppLoadContext): Promise<void> {
  if (actor.kind !== "person") return void response.status(204).end();
  if (streams.size >= mostInAll) return void response.status(503).set("Retry-After", "60").end();
  const own = [...streams].filter(({ personId }) => personId === actor.id);
  if (own.length >= mostOfOne) own[0]?.end();
  const asked = Number(request.query.question);
  const questionId = Number.isSafeInteger(asked) && asked > 0 && (await seesQuestion(actor.id, asked)) ? asked : null;
  response
    .status(200)
    .set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" });
  response.flushHeaders();
  keepOpen(actor, response, questionId);
}

/** Ends every stream, so that the program can end; browsers come back to the next one. */
export async function closeLive(): Promise<void> {
  for (const stream of streams) stream.end();
  await closeChannels();
}

function keepOpen(actor: PersonActor, response: Response, questionId: number | null): void {
  const send = (event: string, detail: string | number) => response.write(`event: ${event}\ndata: ${detail}\n\n`);
  const sendUnread = () => {
    unreadOf(actor.id).then(
      (count) => response.writable && send("inbox", count),
      (error: unknown) => log.warn({ err: error }, "the bell could not be counted"),
    );
  };
  const stop = onWake((news) => {
    if (news === "again" || concerns(news, actor.id, "inbox")) sendUnread();
    if (news === "again" || concerns(news, actor.id, "rights")) send("rights", "");
    if (news !== "again" && news.what === "answer" && news.questionId === questionId && news.byId !== actor.id)
      send("answer", `${news.questionId} ${news.answerId}`);
  });
  const beat = setInterval(() => response.write(":\n\n"), heartbeat);
  const life = setTimeout(() => response.end(), longest);
  const stream = { personId: actor.id, end: () => void response.end() };
  streams.add(stream);
  metrics.liveStreams.set(streams.size);
  response.on("close", () => {
    stop();
    clearInterval(beat);
    clearTimeout(life);
    streams.delete(stream);
    metrics.liveStreams.set(streams.size);
  });
  response.write("retry: 3000\n\n");
  sendUnread();
}

const concerns = (news: Wake, personId: number, what: "inbox" | "rights") =>
  news.what === what && news.people.includes(personId);
