import { existsSync, readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import * as build from "virtual:remix/server-build";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { documentReads } from "~/modules/documents/document-reads.server";
import { liveDocuments } from "~/modules/documents/live-documents.server";
import { questionViews } from "~/modules/knowledge/question-views.server";
import { baseUrl, config } from "~/platform/config.server";
import { fromSameOrigin } from "~/platform/http/same-origin.server";
import { securityHeaders } from "~/platform/http/security-headers.server";
import { log } from "~/platform/log.server";
import { metrics } from "~/platform/metrics.server";
import { answeringFailures } from "./answer-failure";
import { answerPages } from "./answer-pages";
import { assets } from "./assets";
import { asynchronous } from "./asynchronous";
import { databaseAnswers } from "./database-answers";
import { healthRoutes } from "./health";
import { answerLive, closeLive } from "./live";
import { noteAddress } from "./noted-address";
import { partOfPortal } from "./part-of-portal";
import { requestFrame } from "./request-frame.server";
import { turns } from "./turns";

type Framed = Response<unknown, { frame?: AppLoadContext }>;

/** The web application: assets, health, then every page by Remix. */
export function webApplication(): express.Express {
  const pages = express.Router();
  pages.use(healthRoutes());
  pages.use("/assets", assets());
  pages.get("*", publicFiles());
  pages.get("/live", asynchronous(live));
  pages.use(measured, sameOrigin);
  pages.all("*", asynchronous(inTurn(answerPages(build as unknown as ServerBuild, frameOf))));
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.TRUST_PROXY);
  app.use(answeringFailures(pages, databaseAnswers));
  return app;
}

type Answering = (request: Request, response: Framed, next: NextFunction) => Promise<void>;

/** Frames a request and has it answered, readers in turn. Forms wait for nobody, because some send their body slowly. */
function inTurn(answer: Answering): Answering {
  return (request, response, next) => {
    const work = async () => {
      // who waited too long has left
      if (response.destroyed) return;
      await framed(request, response);
      await answer(request, response, next);
    };
    return request.method === "GET" || request.method === "HEAD" ? turns.take(work) : work();
  };
}

/** Longer than proxies keep a connection that waits (mostly a minute): none of them shall send a request over one that is being closed. */
const kept = 75_000;

/** Starts listening; `stop` refuses new requests, lets those under way finish, and writes what is still in memory. */
export async function startWeb(): Promise<{ address: string; stop(): Promise<void> }> {
  const server = webApplication().listen(config.PORT, config.HOST);
  server.keepAliveTimeout = kept;
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
  });
  const texts = liveDocuments(server);
  const flushing = setInterval(() => void addViews(), 5000);
  const address = config.BASE_URL ? baseUrl : `http://localhost:${(server.address() as AddressInfo).port}`;
  noteAddress(config.DATA_DIR, address);
  return {
    address,
    async stop() {
      clearInterval(flushing);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await texts.stop();
      await closeLive();
      // a connection that was kept open is idle as soon as its request is answered
      const closing = setInterval(() => server.closeIdleConnections(), 50);
      setTimeout(() => server.closeAllConnections(), 10_000).unref();
      await closed;
      clearInterval(closing);
      await addViews();
    },
  };
}

const addViews = () => Promise.all([questionViews.flush(), documentReads.flush()]);

/** Files at the root of the site, such as the icon: their names are known, so that no page request touches the disk. */
function publicFiles(): RequestHandler {
  const folder = "build/client";
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = new Set(entries.flatMap((entry) => (entry.isFile() ? [`/${entry.name}`] : [])));
  return (request, response, next) => {
    if (!names.has(request.path)) return next();
    response.sendFile(resolve(folder, request.path.slice(1)), { maxAge: "1d" });
  };
}

async function live(request: Request, response: Framed): Promise<void> {
  await framed(request, response);
  await answerLive(request, response, frameOf(response));
}

function frameOf(response: Framed): AppLoadContext {
  if (!response.locals.frame) throw new Error("The request has no frame.");
  return response.locals.frame;
}

async function framed(request: Request, response: Framed): Promise<void> {
  const frame = await requestFrame(request);
  response.locals.frame = frame;
  response.set(securityHeaders(frame.nonce)).set("X-Request-Id", frame.requestId);
}

function sameOrigin(request: Request, response: Response, next: NextFunction): void {
  const safe = request.method === "GET" || request.method === "HEAD";
  const own = [request.get("host") ?? "", new URL(baseUrl).host];
  if (safe || fromSameOrigin({ get: (name) => request.get(name) }, own)) next();
  else response.status(403).type("text/plain").send("This form was sent from another site.");
}

const routeOf = partOfPortal(build as unknown as ServerBuild);

function measured(request: Request, response: Framed, next: NextFunction): void {
  const started = performance.now();
  response.on("finish", () => {
    const seconds = (performance.now() - started) / 1000;
    const route = routeOf(request.path);
    metrics.requests.inc({ method: request.method, route, status: response.statusCode });
    metrics.duration.observe({ method: request.method, route }, seconds);
    log.debug(
      {
        id: response.locals.frame?.requestId,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        ms: Math.round(seconds * 1000),
      },
      "request",
    );
  });
  next();
}
