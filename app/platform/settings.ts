import { z } from "zod";
import { StartProblem } from "./start-problem";

const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  z.enum(words, `it is one of ${words.join(", ")}`);

const whole = (least: number, most: number) => {
  const why = `it is a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, why).transform(Number).pipe(z.number().min(least, why).max(most, why));
};

const address = (scheme: RegExp, example: string) =>
  z.string().refine((value) => value === "" || scheme.test(value), `write it as ${example}`);

/** How many proxies stand in front: each adds who asked it at the end of X-Forwarded-For, and what stands before is anybody's word. */
const proxies = z
  .string()
  .regex(/^(true|false|\d)$/, "it is true, false, or how many proxies stand one behind the other")
  .transform((value) => (value === "true" ? 1 : Number(value) || 0));

/** Every setting of the portal: its rule, its default and what it means. `portal config` prints this table. */
export const settings = {
  NODE_ENV: {
    rule: oneOf("development", "production", "test"),
    initial: "production",
    meaning: "How the programs were built and run",
  },
  ROLE: { rule: oneOf("all", "web", "worker"), initial: "all", meaning: "Which parts run in this process" },
  HOST: { rule: z.string().min(1), initial: "127.0.0.1", meaning: "Address the web server listens on" },
  PORT: { rule: whole(0, 65535), initial: "3000", meaning: "Port the web server listens on" },
  BASE_URL: {
    rule: address(/^https?:\/\/[^\s/?#@]+\/?$/, "https://club.example, without a path"),
    initial: "",
    meaning: "Address people type, for links in mail and feeds; http://localhost:PORT when empty",
  },
  TRUST_PROXY: {
    rule: proxies,
    initial: "false",
    meaning:
      "Whether a proxy in front says who the visitor is (X-Forwarded-For, X-Forwarded-Proto); 2 for two in a row",
  },
  DATA_DIR: {
    rule: z.string().min(1),
    initial: ".data",
    meaning: "Folder of the embedded database and of uploaded files",
  },
  DATABASE_URL: {
    rule: address(/^postgres(ql)?:\/\//, "postgresql://name:password@host/database"),
    initial: "",
    secret: true,
    meaning: "PostgreSQL to use instead of the embedded one",
  },
  DATABASE_POOL: {
    rule: whole(2, 200),
    initial: "12",
    meaning: "Most connections a process opens to PostgreSQL",
  },
  SEED: {
    rule: oneOf("demo", "none"),
    initial: "demo",
    meaning: "Whether an empty portal is filled with the living demo",
  },
  JOB_CONCURRENCY: {
    rule: whole(1, 64),
    initial: "4",
    meaning: "Jobs a worker runs at the same time",
  },
  SMTP_URL: {
    rule: address(/^smtps?:\/\/[^\s/]+/, "smtp://user:password@host:587"),
    initial: "",
    secret: true,
    meaning: "Mail server (smtp://user:password@host:port); local mailbox page when empty",
  },
  MAIL_FROM: {
    rule: z.string().min(3),
    initial: "Chomrom <chomrom@localhost>",
    meaning: "Sender of the portal's letters",
  },
  S3_ENDPOINT: {
    rule: address(/^https?:\/\/[^\s/]+/, "https://s3.example"),
    initial: "",
    meaning: "S3 server for uploaded files; on disk when empty",
  },
  S3_REGION: { rule: z.string(), initial: "us-east-1", meaning: "Region of the S3 bucket" },
  S3_BUCKET: { rule: z.string(), initial: "chomrom", meaning: "Bucket for uploaded files" },
  S3_KEY: { rule: z.string(), initial: "", meaning: "Access key of the S3 server" },
  S3_SECRET: { rule: z.string(), initial: "", secret: true, meaning: "Secret of the S3 access key" },
  MEILI_HOST: {
    rule: address(/^https?:\/\/[^\s/]+/, "http://localhost:7700"),
    initial: "",
    meaning: "Meilisearch server; PostgreSQL searches when empty",
  },
  MEILI_KEY: { rule: z.string(), initial: "", secret: true, meaning: "Key of the Meilisearch server" },
  LOG_LEVEL: {
    rule: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
    initial: "info",
    meaning: "How much the log says",
  },
} as const satisfies Record<string, Setting>;

type Setting = { rule: z.ZodType; initial: string; meaning: string; secret?: true };
export type Config = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]["rule"]> };

/** What a setting is in an environment: one that is there but empty, as files of settings have them, is not set. */
export const given = (environment: Environment, name: keyof typeof settings) =>
  environment[name] || settings[name].initial;

type Environment = Record<string, string | undefined>;

/** Reads the settings from an environment; throws one sentence for each setting that does not fit. */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const values = namesOf(settings).map((name) => {
    const text = given(environment, name);
    const parsed = settings[name].rule.safeParse(text);
    if (!parsed.success) problems.push(explain(name, text, parsed.error.issues[0]?.message));
    return [name, parsed.data];
  });
  if (problems.length > 0) throw new StartProblem(problems.join("\n"));
  const config = Object.fromEntries(values) as Config;
  if (config.S3_ENDPOINT && !(config.S3_KEY && config.S3_SECRET))
    throw new StartProblem("S3_ENDPOINT is set, and S3_KEY or S3_SECRET is not: set both.");
  return config;
}

/** The names of a table, as what they are. */
export const namesOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[];

/** What goes to the log tells no password. */
function explain(name: keyof typeof settings, text: string, why: string | undefined): string {
  const setting: Setting = settings[name];
  const shown = setting.secret ? `${name} does not fit` : `${name} is "${text}", which does not fit`;
  const usual = setting.initial ? ` (${setting.initial} when it is not set)` : "";
  return `${shown}: ${why}. ${setting.meaning}${usual}.`;
}
