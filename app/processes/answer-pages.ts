import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
import compression from "compression";
import type { Response as Answer, Request as Asked, NextFunction } from "express";
import { pageText } from "~/platform/http/page-text.server";
import { databaseAnswers } from "./database-answers";
import { handlerByPath } from "./page-handlers";
import { sendText, worthPacking } from "./send-text";

/** Packs what is sent in pieces; a page is packed as a whole. */
const packing = compression({ threshold: worthPacking, level: 4 });

/** Lets Remix answer: every page, form and resource. */
export function answerPages(build: ServerBuild, frameOf: (answer: Answer) => AppLoadContext) {
  const handlerFor = handlerByPath(build);
  return async (asked: Asked, answer: Answer, next: NextFunction): Promise<void> => {
    const reads = asked.method === "GET" || asked.method === "HEAD";
    const dataAlone = "_data" in asked.query;
    const handler = handlerFor(asked.path, { reads, dataAlone });
    const response = await handler(requestOf(asked, answer), frameOf(answer));
    if (response.status === 500 && !dataAlone && !(await databaseAnswers()))
      throw new Error("The database went away while a page was made.");
    answer.status(response.status);
    for (const [name, value] of response.headers) answer.append(name, value);
    const text = pageText(response);
    if (text !== undefined) sendText(text, asked, answer);
    else packing(asked, answer, () => sendBody(response, answer, next));
  };
}

function requestOf(asked: Asked, answer: Answer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked.headers)) {
    if (Array.isArray(value)) for (const one of value) headers.append(name, one);
    else if (value) headers.set(name, value);
  }
  const leaving = new AbortController();
  answer.on("close", () => {
    if (!answer.writableFinished) leaving.abort();
  });
  const url = `${asked.protocol}://${hostOf(asked)}${asked.originalUrl}`;
  const { signal } = leaving;
  if (asked.method === "GET" || asked.method === "HEAD")
    return new Request(url, { method: asked.method, headers, signal });
  const body = createReadableStreamFromReadable(asked);
  return new Request(url, { method: asked.method, headers, signal, body, duplex: "half" } as RequestInit);
}

/** The host as the visitor typed it, with its port; a proxy's word counts only where it is trusted. */
function hostOf(asked: Asked): string {
  const port = /:\d+$/.exec(asked.get("X-Forwarded-Host") ?? asked.get("host") ?? "")?.[0] ?? "";
  return `${asked.hostname}${port}`;
}

function sendBody(response: Response, answer: Answer, next: NextFunction): void {
  if (!response.body) return void answer.end();
  if (response.headers.get("Content-Type")?.startsWith("text/event-stream")) answer.flushHeaders();
  writeReadableStreamToWritable(response.body, answer).catch(next);
}
