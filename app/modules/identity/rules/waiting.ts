const steps: readonly [minutes: number, key: string][] = [
  [1, "identity:problem.wait-1"],
  [5, "identity:problem.wait-5"],
  [15, "identity:problem.wait-15"],
  [30, "identity:problem.wait-30"],
  [60, "identity:problem.wait-60"],
];

/** The message that says how many minutes to wait, rounded up. */
export function waitMessage(milliseconds: number): string {
  return steps.find(([minutes]) => milliseconds <= minutes * 60_000)?.[1] ?? "identity:problem.wait-60";
}
