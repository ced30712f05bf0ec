import type { BenchReport } from "./bench";
import { commandLine, startProgram } from "./child-program";

/** Measures databases of several sizes, each by a benchmark of its own, one after the other. */
export async function benchEach(
  sizes: readonly number[],
  { seconds, only }: { seconds: string; only?: string },
): Promise<BenchReport[]> {
  const reports: BenchReport[] = [];
  for (const posts of sizes) {
    const wish = ["--posts", String(posts), "--seconds", seconds, ...(only ? ["--only", only] : [])];
    reports.push(await reportOf(["bench", "--json", ...wish]));
  }
  return reports;
}

async function reportOf(args: readonly string[]): Promise<BenchReport> {
  const child = startProgram(commandLine, args, process.env);
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`The benchmark "${args.join(" ")}" ended with ${String(code)}.`);
  return JSON.parse(Buffer.concat(said).toString()) as BenchReport;
}
