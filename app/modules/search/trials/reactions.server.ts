import * as ideas from "~/modules/ideas/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { refresh } from "../refresh.server";
import type { SearchEngine } from "../search-engine";

/** Who keeps the trials of an engine's index: a reader of its own, so that trials from before it was there are found as well. */
export const trialReader = (engine: SearchEngine): string => `search.${engine.name}-trials`;

/** Keeps trials in an engine's index: found by what is tried, what is looked at and what was learnt. */
export function trialReaders(engine: SearchEngine): Reaction[] {
  const reader = trialReader(engine);
  const trial = ({ trialId: id }: { trialId: number }) => refresh(engine, [{ kind: "trial", id }]);
  return [
    react(reader, ideas.trialBegun, trial),
    react(reader, ideas.trialChanged, trial),
    react(reader, ideas.trialReported, trial),
    react(reader, ideas.trialReportRemoved, trial),
    react(reader, ideas.trialFinished, trial),
    react(reader, ideas.trialRemoved, trial),
    react(reader, ideas.trialRestored, trial),
  ];
}
