import { z } from "zod";
import { StartProblem } from "./start-problem";

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** Every setting of the portal: its rule, its default and what it means. `portal config` prints this table. */
export const settings = {
  NODE_ENV: {
    rule: z.enum(["development", "production", "test"]),
    initial: "production",
    meaning: "How the programs were built and run",
  },
  ROLE: { rule: z.enum(["all", "web", "worker"]), initial: "all", meaning: "Which parts run in this process" },
  HOST: { rule: z.string().min(1), initial: "127.0.0.1", meaning: "Address the web server listens on" },
  PORT: { rule: z.coerce.number().int().min(0).max(65535), initial: "3000", meaning: "Port the web server listens on" },
  BASE_URL: {
    rule: z.url().or(z.literal("")),
    initial: "",
    meaning: "Address people type, for links in mail and feeds; http://localhost:PORT when empty",
  },
  TRUST_PROXY: {
    rule: flag,
    initial: "false",
    meaning: "Whether a proxy in front says who the visitor is (X-Forwarded-For, X-Forwarded-Proto)",
  },
  DATA_DIR: {
    rule: z.string().min(1),
    initial: ".data",
    meaning: "Folder of the embedded database and of uploaded files",
  },
  DATABASE_URL: {
    rule: z.string().regex(/^(postgres(ql)?:\/\/|$)/, "It begins with postgresql://"),
    initial: "",
    secret: true,
    meaning: "PostgreSQL to use instead of the embedded one",
  },
  DATABASE_POOL: {
    rule: z.coerce.number().int().min(2).max(200),
    initial: "12",
    meaning: "Most connections a process opens to PostgreSQL",
  },
  SEED: {
    rule: z.enum(["demo", "none"]),
    initial: "demo",
    meaning: "Whether an empty portal is filled with the living demo",
  },
  JOB_CONCURRENCY: {
    rule: z.coerce.number().int().min(1).max(64),
    initial: "4",
    meaning: "Jobs a worker runs at the same time",
  },
  SMTP_URL: {
    rule: z.string(),
    initial: "",
    secret: true,
    meaning: "Mail server (smtp://user:password@host:port); local mailbox page when empty",
  },
  MAIL_FROM: {
    rule: z.string().min(3),
    initial: "Chomrom <chomrom@localhost>",
    meaning: "Sender of the portal's letters",
  },
  S3_ENDPOINT: { rule: z.string(), initial: "", meaning: "S3 server for uploaded files; on disk when empty" },
  S3_REGION: { rule: z.string(), initial: "us-east-1", meaning: "Region of the S3 bucket" },
  S3_BUCKET: { rule: z.string(), initial: "chomrom", meaning: "Bucket for uploaded files" },
  S3_KEY: { rule: z.string(), initial: "", meaning: "Access key of the S3 server" },
  S3_SECRET: { rule: z.string(), initial: "", secret: true, meaning: "Secret of the S3 access key" },
  MEILI_HOST: { rule: z.string(), initial: "", meaning: "Meilisearch server; PostgreSQL searches when empty" },
  MEILI_KEY: { rule: z.string(), initial: "", secret: true, meaning: "Key of the Meilisearch server" },
  LOG_LEVEL: {
    rule: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    initial: "info",
    meaning: "How much the log says",
  },
} as const satisfies Record<string, Setting>;

type Setting = { rule: z.ZodType; initial: string; meaning: string; secret?: true };
export type Config = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]["rule"]> };

/** Reads the settings from an environment; throws one sentence for each setting that does not fit. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const values = Object.entries(settings).map(([name, setting]) => {
    const text = environment[name] ?? setting.initial;
    const parsed = setting.rule.safeParse(text);
    if (!parsed.success) {
      const [why] = parsed.error.issues;
      const usual = setting.initial ? ` (${setting.initial} when it is not set)` : "";
      problems.push(`${name} is "${text}", which does not fit: ${why?.message}. ${setting.meaning}${usual}.`);
    }
    return [name, parsed.data];
  });
  if (problems.length > 0) throw new StartProblem(problems.join("\n"));
  return Object.fromEntries(values) as Config;
}
