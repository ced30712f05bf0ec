import { commandLine, endProgram, nextMessage, startProgram } from "./child-program";
import { fillOnce } from "./fill";
import type { Outcome, Volley } from "./fire";
import { type MeasuredPortal, startPortal } from "./measured-portal";
import { connections, type Scenario, scenarioNames, scenarios } from "./scenarios";
import { lastAnswer, takeAwayAnswers, untilQueueIsEmpty } from "./tidy-answers";
import { bare, cpuSeconds, minimalPage } from "./yardsticks";

export type BenchOptions = { posts: number; seconds: number; only: readonly string[]; dataDir: string };
export type Measured = {
  name: string;
  /** Few requests say little: the machine had other work, or the code had no time to warm up. */
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  slowest: Outcome["slowest"];
  cpuMs: number;
  queries: number;
  bytes: number;
  /** What bare Node does in this run with a page of the same size, and how many of our pages that is. */
  barePerSecond: number;
  wrong: Record<string, number>;
  /** Seconds until every reaction had run. */
  settled?: number;
  jobsLeft?: number;
};
export type BenchReport = {
  posts: number;
  seconds: number;
  connections: number;
  node: string;
  minimalRemix: { perSecond: number; cpuMs: number; bytes: number };
  measured: Measured[];
};

/** Fills a database of its own, starts the built portal over it, and measures one thing after the other. */
export async function bench(options: BenchOptions, say: (line: string) => void): Promise<BenchReport> {
  await fillOnce(options.dataDir, options.posts, say);
  const all = await scenarios();
  const wanted = scenarioNames.filter((name) => options.only.length === 0 || options.only.includes(name));
  const yardsticks = startProgram(commandLine, ["bench-yardsticks"], process.env);
  const portal = await startPortal(options.dataDir);
  try {
    const { port } = await nextMessage<{ port: number }>(yardsticks, 30_000);
    const ruler = `http://127.0.0.1:${port}`;
    const measured: Measured[] = [];
    for (const name of wanted) {
      say(`Measuring: ${all[name].name} …`);
      measured.push(await measure(portal, { scenario: all[name], ruler, seconds: options.seconds }));
    }
    const minimalRemix = await measureRemix(ruler, options.seconds);
    return {
      ...options,
      connections,
      node: process.version,
      minimalRemix,
      measured,
    };
  } finally {
    await portal.stop();
    await endProgram(yardsticks);
  }
}

async function measure(
  portal: MeasuredPortal,
  given: { scenario: Scenario; ruler: string; seconds: number },
): Promise<Measured> {
  const { scenario, ruler, seconds } = given;
  const target = { origin: portal.origin, ...scenario };
  const before = await lastAnswer();
  await volley(target, Math.max(1, seconds / 4));
  const start = await portal.spent();
  const outcome = await volley(target, seconds);
  const settling = scenario.forms ? await untilQueueIsEmpty() : undefined;
  const end = await portal.spent();
  if (scenario.forms) await takeAwayAnswers(before);
  const yardstick = await volley({ origin: ruler, paths: [bare(outcome.bytes)] }, Math.max(1, seconds / 4));
  const { requests, statuses, broken } = outcome;
  const wrong = Object.entries(statuses).filter(([status]) => Number(status) !== scenario.expected);
  return {
    name: scenario.name,
    requests,
    perSecond: outcome.perSecond,
    p50: outcome.p50,
    p99: outcome.p99,
    slowest: outcome.slowest,
    cpuMs: ((end.cpuSeconds - start.cpuSeconds) * 1000) / requests,
    queries: (end.queries - start.queries) / requests,
    bytes: outcome.bytes,
    barePerSecond: yardstick.perSecond,
    wrong: Object.fromEntries(broken > 0 ? [...wrong, ["broken", broken]] : wrong),
    ...(settling ? { settled: settling.seconds, jobsLeft: settling.left } : {}),
  };
}

async function measureRemix(ruler: string, seconds: number): Promise<BenchReport["minimalRemix"]> {
  const target = { origin: ruler, paths: [minimalPage] };
  const spent = async () => Number(await (await fetch(ruler + cpuSeconds)).text());
  await volley(target, Math.max(1, seconds / 4));
  const start = await spent();
  const { perSecond, requests, bytes } = await volley(target, seconds / 2);
  return { perSecond, cpuMs: (((await spent()) - start) * 1000) / requests, bytes };
}

type Target = Pick<Volley, "origin" | "paths" | "cookies" | "forms">;

/** Fires from a process of its own, so that counting answers costs the portal nothing. */
async function volley({ origin, paths, cookies, forms }: Target, seconds: number): Promise<Outcome> {
  const gun = startProgram(commandLine, ["bench-fire"], process.env);
  try {
    await nextMessage(gun, 30_000);
    gun.send({ origin, paths, cookies, forms, connections, seconds: Math.ceil(seconds) } satisfies Volley);
    return await nextMessage<Outcome>(gun, (seconds + 60) * 1000);
  } finally {
    await endProgram(gun);
  }
}
