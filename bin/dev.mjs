// npm run dev: the same processes from the sources, with hot reload in the browser and in the worker.
import { createServer as createHttpServer } from "node:http";
import { prepare } from "./support/prepare.mjs";

await prepare({ build: false });
process.env.NODE_ENV = "development";
process.env.LOG_LEVEL ??= "warn";
const say = (line) => console.log(line);

const { createServer } = await import("vite");
const http = createHttpServer();
const vite = await createServer({ appType: "custom", server: { middlewareMode: true, hmr: { server: http } } });
const load = (name) => vite.ssrLoadModule(`/app/processes/${name}.ts`);

let database;
let worker;
try {
  const { checkPort } = await load("check-port");
  await checkPort();
  const { prepareDatabase } = await load("prepare-database");
  database = await prepareDatabase(say);
  const { seedFirstRun } = await load("seed-first-run");
  await seedFirstRun(say);
  worker = await (await load("worker")).startWorker();
  await listen();
} catch (error) {
  console.error(error.name === "StartProblem" ? error.message : error);
  await end(1);
}

process.once("SIGINT", () => end(0));
process.once("SIGTERM", () => end(0));

async function listen() {
  const { config } = await vite.ssrLoadModule("/app/platform/config.server.ts");
  http.on("request", (request, response) => vite.middlewares(request, response, () => answer(request, response)));
  await new Promise((resolve) => http.listen(config.PORT, config.HOST, resolve));
  const { greeting } = await load("greeting");
  say(`${await greeting(`http://localhost:${config.PORT}`)}\nIt reloads by itself when a file changes.`);
  vite.watcher.on("change", restartWorkerSoon);
}

let loaded;
let application;

/** Pages come from the newest state of the sources: the application is made anew when any of its files changed. */
async function answer(request, response) {
  try {
    const web = await load("web");
    if (web !== loaded) application = web.webApplication();
    loaded = web;
    application(request, response);
  } catch (error) {
    vite.ssrFixStacktrace(error);
    console.error(error);
    response.writeHead(500, { "Content-Type": "text/plain" }).end(error.stack);
  }
}

let waiting;

function restartWorkerSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    try {
      const { startWorker } = await load("worker");
      await worker?.stop();
      worker = await startWorker();
    } catch (error) {
      console.error(error);
    }
  }, 500);
}

async function end(code) {
  http.closeAllConnections();
  http.close();
  await worker?.stop();
  if (database) {
    const { closeDatabase } = await vite.ssrLoadModule("/app/platform/db/database.server.ts");
    await closeDatabase();
    await database.stop();
  }
  await vite.close();
  process.exit(code);
}
