import { table } from "../command-context";
import type { BenchReport, Measured } from "./bench";

const whole = (value: number) => Math.round(value).toLocaleString("en-US");
const fine = (value: number) => (Number.isFinite(value) ? value.toFixed(1) : "–");

/** The report as a person reads it in the terminal. */
export function benchTable(report: BenchReport): string {
  const head = ["", "per second", "p50 ms", "p99 ms", "CPU ms", "queries", "KB", "bare Node", "ratio", "wrong"];
  const rows = report.measured.map((one) => [
    one.name,
    fine(one.perSecond),
    fine(one.p50),
    fine(one.p99),
    fine(one.cpuMs),
    fine(one.queries),
    fine(one.bytes / 1024),
    whole(one.barePerSecond),
    `1 : ${whole(one.barePerSecond / one.perSecond)}`,
    wrongIn(one),
  ]);
  const remix = report.minimalRemix;
  const title = `${whole(report.posts)} posts, ${report.connections} connections, ${report.seconds} s each, Node ${report.node}`;
  const ruler = `A minimal Remix page of ${fine(remix.bytes / 1024)} KB: ${fine(remix.perSecond)} per second, ${fine(remix.cpuMs)} ms CPU.`;
  const queues = report.measured.flatMap((one) =>
    one.settled === undefined
      ? []
      : [
          `${one.name}: every reaction had run ${fine(one.settled)} s after the last${one.jobsLeft ? `, but ${one.jobsLeft} jobs wait` : ""}.`,
        ],
  );
  const thin = report.measured
    .filter(({ requests }) => requests < 500)
    .map(({ name, requests }) => `${name} (${requests})`);
  const doubt = thin.length > 0 ? [`Too few requests to say much, is the machine busy? ${thin.join(", ")}`] : [];
  return [title, "", table(head, rows), "", ruler, ...queues, ...doubt].join("\n");
}

/** What each page costs in the last database for what it costs in the first. */
export function growthTable(reports: readonly BenchReport[]): string {
  const [small, large] = [reports[0], reports.at(-1)];
  if (!small || !large) return "";
  const rows = large.measured.flatMap((one) => {
    const before = small.measured.find(({ name }) => name === one.name);
    return before ? [[one.name, fine(before.cpuMs), fine(one.cpuMs), (one.cpuMs / before.cpuMs).toFixed(2)]] : [];
  });
  const head = ["CPU ms", `${whole(small.posts)} posts`, `${whole(large.posts)} posts`, "ratio"];
  return table(head, rows);
}

/** Says which requests were not answered as they should; nothing when all were. */
export function wrongAnswers({ measured }: BenchReport): string | undefined {
  const wrong = measured.filter((one) => Object.keys(one.wrong).length > 0);
  if (wrong.length === 0) return undefined;
  return `Not every request was answered as it should: ${wrong.map((one) => `${one.name} (${wrongIn(one)})`).join("; ")}.`;
}

function wrongIn({ wrong }: Measured): string {
  const parts = Object.entries(wrong).map(([status, count]) => `${status}: ${count}`);
  return parts.length > 0 ? parts.join(", ") : "none";
}
