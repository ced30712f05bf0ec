import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { StartProblem } from "~/platform/start-problem";

/** Connects once and closes again; resolves to the error's code, or undefined when the server answered. */
export async function tryConnection(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? (error instanceof Error ? error.message : String(error));
  } finally {
    await client.end().catch(() => undefined);
  }
}

const passing = new Set(["ECONNREFUSED", "ECONNRESET", "57P03", "53300"]);

/** Waits a few seconds for a server that is just starting, then says in one sentence what is wrong. */
export async function checkReachable(url: string, patience = 5000): Promise<void> {
  const names = parts(url);
  const until = Date.now() + patience;
  let problem = await tryConnection(url);
  while (problem && passing.has(problem) && Date.now() < until) {
    await wait(250);
    problem = await tryConnection(url);
  }
  if (problem) throw new StartProblem(explain(names, problem));
}

function explain({ host, database, user }: ReturnType<typeof parts>, problem: string) {
  switch (problem) {
    case "ECONNREFUSED":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "timeout expired":
    case "Connection terminated unexpectedly":
    case "Connection terminated due to connection timeout":
      return `The database at ${host} does not answer: start it, or correct DATABASE_URL.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The database's host ${host} is not known: correct DATABASE_URL.`;
    case "28P01":
    case "28000":
      return `The database at ${host} does not let ${user} in: correct the name and password in DATABASE_URL.`;
    case "3D000":
      return `The database at ${host} has no database called ${database}: create it, or correct DATABASE_URL.`;
    case "53300":
      return `The database at ${host} has no connection left: raise max_connections or close other programs.`;
    default:
      return `The database at ${host} cannot be used (${problem}): check DATABASE_URL.`;
  }
}

function parts(url: string) {
  try {
    const { host, pathname, username } = new URL(url);
    return { host, database: pathname.slice(1), user: username || "this user" };
  } catch {
    throw new StartProblem(
      "DATABASE_URL is not a PostgreSQL address: write it as postgresql://name:password@host/database.",
    );
  }
}
