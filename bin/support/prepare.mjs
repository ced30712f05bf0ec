// Everything that has to stand before the portal can run. Only Node itself is used: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "./hash-of.mjs";
import { withLock } from "./with-lock.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const inRoot = (path) => join(root, path);

/** Goes to the checkout, reads .env, and makes sure that everything is installed, generated and, if wished, built. */
export async function prepare({ build = true, say = console.log } = {}) {
  checkNode();
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  if (isReady(build)) return;
  await withLock(join(tmpdir(), `chomrom-prepare${root.replace(/\W+/g, "-")}`), () => {
    install(say);
    generate(say);
    if (build) buildAll(say);
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Chomrom needs Node.js 20.19 or newer, and this is ${process.versions.node}: please install a newer one.`);
}

// Prisma wants a schema engine to be there, but nothing we do calls it: any program will do.
const withoutDownloads = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

const isReady = (build) => isInstalled() && isGenerated() && (!build || isBuilt());

const stampOf = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

const installStamp = inRoot("node_modules/.chomrom-install");
const lockHash = () => hashOf([inRoot("package-lock.json")]);
const isInstalled = () => stampOf(installStamp) === lockHash();

function install(say) {
  if (isInstalled()) return;
  if (!isInstalledByHand()) {
    say("Installing packages … (once, a few minutes)");
    const flags = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
    // `npm ci` begins by deleting what is there, and refuses a lock file in which it misses anything;
    // `npm install` changes what differs, and follows the lock file as far as it goes
    const clean = !existsSync(inRoot("node_modules")) && npm(["ci", ...flags], "ignore");
    if (!clean && !npm(["install", "--no-save", ...flags], 2)) {
      stop("The packages could not be installed: see npm's message above.");
    }
  }
  writeFileSync(installStamp, lockHash());
}

/** Somebody ran npm themselves: what npm noted in node_modules agrees with the lock file. */
function isInstalledByHand() {
  if (lstatSync(inRoot("node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return true; // another checkout's
  const noted = inRoot("node_modules/.package-lock.json");
  if (!existsSync(noted)) return false;
  const there = JSON.parse(readFileSync(noted, "utf8")).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages);
  return wanted.every(
    ([path, { version, optional, peer, devOptional }]) =>
      path === "" || optional || peer || devOptional || there[path]?.version === version,
  );
}

function npm(args, errors) {
  const own = process.env.npm_execpath;
  const env = {
    ...process.env,
    ...withoutDownloads,
    ...(canWriteHome() ? {} : { npm_config_cache: join(tmpdir(), "chomrom-npm-cache") }),
  };
  const options = { cwd: root, stdio: ["ignore", "ignore", errors], env };
  if (own?.endsWith("npm-cli.js")) return spawnSync(process.execPath, [own, ...args], options).status === 0;
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" }).status === 0;
}

function canWriteHome() {
  try {
    mkdirSync(join(homedir(), ".npm"), { recursive: true });
    accessSync(join(homedir(), ".npm"), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const client = inRoot("app/platform/db/generated");
const schemaHash = () => hashOf([inRoot("prisma/schema"), inRoot("package-lock.json")]);
const isGenerated = () => stampOf(join(client, ".stamp")) === schemaHash();

function generate(say) {
  if (isGenerated()) return;
  say("Generating the database client …");
  const env = { ...process.env, ...withoutDownloads };
  const { status, stdout, stderr } = node(["node_modules/prisma/build/index.js", "generate"], {
    env,
    stdio: "pipe",
    encoding: "utf8",
  });
  if (status !== 0) stop(`The database client could not be generated:\n${stdout}${stderr}`);
  writeFileSync(join(client, ".stamp"), schemaHash());
}

const buildStamp = inRoot("build/.stamp");
const sources = ["app", "prisma", "public", "package-lock.json", "remix.config.js", "vite.config.ts", "tsconfig.json"];
const sourceHash = () => hashOf(sources.map(inRoot));
const isBuilt = () => existsSync(inRoot("build/server/portal.js")) && stampOf(buildStamp) === sourceHash();

function buildAll(say) {
  if (isBuilt()) return;
  say("Building …");
  const hash = sourceHash();
  rmSync(buildStamp, { force: true });
  const env = { ...process.env, NODE_ENV: "production" };
  const { status, stdout, stderr } = node(
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"],
    { env, stdio: "pipe", encoding: "utf8" },
  );
  if (status !== 0) stop(`The build failed:\n${stdout}${stderr}`);
  writeFileSync(buildStamp, hash);
}

function node(args, options) {
  return spawnSync(process.execPath, args, { cwd: root, maxBuffer: 64_000_000, ...options });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
