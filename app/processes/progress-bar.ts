import { Presets, SingleBar } from "cli-progress";

/** How far something has come. */
export type Progress = { step: string; done: number; total: number };

/**
 * Shows how far a command has come, on stderr: a bar for each step with its rate and the time left; where no terminal
 * watches, a line whenever a step ends.
 */
export function progressBar(say: (line: string) => void): { tell(progress: Progress): void; end(): void } {
  const show = process.stderr.isTTY ? showBar() : showLine(say);
  let step = "";
  let since = { at: 0, done: 0 };
  return {
    tell(progress) {
      // work that goes on where it was stopped did not do all of it just now
      if (progress.step !== step) since = { at: performance.now(), done: 0 };
      step = progress.step;
      const seconds = (performance.now() - since.at) / 1000;
      const rate = seconds > 0.2 ? (progress.done - since.done) / seconds : undefined;
      show.next(progress, rate);
    },
    end: () => show.end(),
  };
}

type Show = { next(progress: Progress, rate: number | undefined): void; end(): void };

function showBar(): Show {
  let bar: SingleBar | undefined;
  let current = "";
  return {
    next({ step, done, total }, rate) {
      if (step !== current) {
        bar?.stop();
        current = step;
        const format = `${step.padEnd(24)} {bar} {percentage} %  {value} of {total}  {rate}  {left}`;
        bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
        bar.start(total, 0, { rate: "", left: "" });
      }
      bar?.update(
        done,
        rate ? { rate: `${Math.round(rate)}/s`, left: `${Math.ceil((total - done) / rate)} s left` } : {},
      );
    },
    end: () => bar?.stop(),
  };
}

/** At most one line every five seconds, and one when a step is through. */
function showLine(say: (line: string) => void): Show {
  let last = performance.now();
  return {
    next({ step, done, total }, rate) {
      if (done < total && performance.now() - last < 5000) return;
      last = performance.now();
      const speed = rate ? `, ${Math.round(rate)}/s, ${Math.ceil((total - done) / rate)} s left` : "";
      say(`${step}: ${done} of ${total}${done < total ? speed : ""}`);
    },
    end: () => undefined,
  };
}
