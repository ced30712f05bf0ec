import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { asynchronous } from "../asynchronous";
import { minimalApplication } from "./minimal-page";

/** Paths of the two yardsticks: a fixed page of so many bytes from bare Node, and the least that Remix can be. */
export const bare = (bytes: number) => `/bare/${Math.max(1, Math.round(bytes))}`;
export const minimalPage = "/page";
/** Where the yardsticks say how much processor time they have used, in seconds. */
export const cpuSeconds = "/cpu";

/** The program beside the benchmark that shows what this machine can do; it says on which port. */
export function startYardsticks(): void {
  const application = express();
  application.disable("x-powered-by");
  const answer = createRequestHandler({ build: minimalApplication });
  application.all("*", asynchronous(answer));
  const pages = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === cpuSeconds)
      return void response.end(String((process.cpuUsage().user + process.cpuUsage().system) / 1_000_000));
    if (!path.startsWith("/bare/")) return void application(request, response);
    let page = pages.get(path);
    if (!page) {
      page = Buffer.alloc(Number(path.slice(6)), "a page that says nothing ");
      pages.set(path, page);
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": page.length }).end(page);
  });
  server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
}
