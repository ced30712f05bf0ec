// node bin/complete-lock.mjs: after `npm install <package>`, names in package-lock.json the optional packages that npm
// left out because they are for other systems; without them `npm ci` refuses the lock file, here and there.
import { readFileSync, writeFileSync } from "node:fs";
import { root } from "./support/prepare.mjs";

const file = `${root}/package-lock.json`;
const lock = JSON.parse(readFileSync(file, "utf8"));
const packages = lock.packages;
const systems = ["android", "darwin", "freebsd", "linux", "win32", "openbsd", "openharmony", "netbsd", "sunos", "aix"];
const processors = ["arm64", "arm", "x64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32"];

let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    const system = platformOf(name);
    if (!system) continue;
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ""),
      ...(dev && { dev }),
      optional: true,
      ...system,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added === 0 ? "The lock file is complete." : `${added} optional packages of other systems added.`);

/** Whether Node would find the package from a folder of the lock file. */
function isLocked(path, name) {
  for (let base = path; ; ) {
    if (packages[`${base && `${base}/`}node_modules/${name}`]) return true;
    if (!base) return false;
    base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")));
  }
}

/** The system that a package is made for, read off its name. */
function platformOf(name) {
  const words = name.split("/").at(-1).split("-");
  const os = systems.find((it) => words.includes(it));
  const cpu = processors.find((it) => words.includes(it));
  if (!os && !cpu) return undefined;
  const libc = os === "linux" && (words.some((word) => word.startsWith("musl")) ? "musl" : "glibc");
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}
