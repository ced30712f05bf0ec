import autocannon from "autocannon";

/** What one round of requests asks for. Every connection walks the paths in its own order. */
export type Volley = {
  origin: string;
  connections: number;
  seconds: number;
  paths: readonly string[];
  /** One for each connection, for signed-in people. */
  cookies?: readonly string[];
  /** Forms to post; without them the paths are read. */
  forms?: readonly string[];
};

export type Outcome = {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  bytes: number;
  /** The few requests that took longest: whether it is always the same ones says why the 99th percentile is what it is. */
  slowest: { path: string; ms: number }[];
  /** How often each status came, and how many requests broke or timed out. */
  statuses: Record<string, number>;
  broken: number;
};

const shown = 5;

/** Sends one round and counts what comes back. */
export async function fire(volley: Volley): Promise<Outcome> {
  const { origin, connections, seconds } = volley;
  let connection = 0;
  let slowest: Outcome["slowest"] = [];
  const note = (path: string, ms: number) => {
    if (slowest.length === shown && ms <= (slowest.at(-1)?.ms ?? 0)) return;
    slowest = [...slowest, { path, ms }].sort((one, other) => other.ms - one.ms).slice(0, shown);
  };
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    timeout: 10,
    setupClient(client) {
      const own = requestsOf(volley, connection);
      client.setRequests(own);
      let answered = 0;
      client.on("response", (_status, _bytes, ms) => {
        note(own[answered % own.length]?.path ?? "", Math.round(ms));
        answered += 1;
      });
      connection += 1;
    },
  });
  const answered = Object.entries(result.statusCodeStats ?? {}).map(
    ([status, { count }]) => [status, Number(count)] as const,
  );
  const requests = answered.reduce((sum, [, count]) => sum + count, 0);
  return {
    requests,
    perSecond: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: requests > 0 ? result.throughput.total / requests : 0,
    slowest: slowest.map(({ path, ms }) => ({ path: decodeURIComponent(path), ms })),
    statuses: Object.fromEntries(answered),
    broken: result.errors + result.timeouts,
  };
}

function requestsOf({ origin, paths, cookies, forms }: Volley, connection: number): autocannon.Request[] {
  const start = Math.floor((connection * paths.length) / 32);
  const own = [...paths.slice(start), ...paths.slice(0, start)];
  const cookie = cookies?.[connection % cookies.length];
  const headers = { host: new URL(origin).host, ...(cookie ? { cookie } : {}) };
  if (!forms) return own.map((path) => ({ method: "GET", path, headers }));
  const posting = { ...headers, origin, "content-type": "application/x-www-form-urlencoded" };
  return own.map((path, n) => ({
    method: "POST",
    path,
    headers: posting,
    body: forms[(connection * 7 + n) % forms.length],
  }));
}

/** The program beside the benchmark that sends the requests: takes one volley, answers with its outcome, and ends. */
export function waitForVolley(): void {
  process.once("message", (volley: Volley) => {
    void fire(volley).then((outcome) => process.send?.(outcome));
  });
  process.send?.("ready");
}
