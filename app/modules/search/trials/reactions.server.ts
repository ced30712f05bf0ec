import { documentFiled } from "~/modules/documents/events";
import * as ideas from "~/modules/ideas/events";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { refresh } from "../refresh.server";
import type { SearchEngine } from "../search-engine";

/** Who keeps the trials of an engine's index: a reader of its own, so that trials from before it was there are found as well. */
export const trialReader = (engine: SearchEngine): string => `search.${engine.name}-trials`;

/** The trials of a wish or a document are about what that is filed under. */
async function refreshTrials(engine: SearchEngine, which: Sql): Promise<void> {
  const found = await rows<{ id: number }>(sql`SELECT id FROM "Trial" WHERE ${which} ORDER BY id LIMIT 1000`);
  await refresh(
    engine,
    found.map(({ id }) => ({ kind: "trial" as const, id })),
  );
}

/** Keeps trials in an engine's index: found by what is tried, what is looked at and what was learnt, and under the topics of what is tried. */
export function trialReaders(engine: SearchEngine): Reaction[] {
  const reader = trialReader(engine);
  const trial = ({ trialId: id }: { trialId: number }) => refresh(engine, [{ kind: "trial", id }]);
  const ofIdea = ({ ideaId }: { ideaId: number }) => refreshTrials(engine, sql`"ideaId" = ${ideaId}`);
  const ofDocument = ({ documentId }: { documentId: number }) =>
    refreshTrials(engine, sql`"documentId" = ${documentId}`);
  return [
    react(reader, ideas.trialBegun, trial),
    react(reader, ideas.trialChanged, trial),
    react(reader, ideas.trialReported, trial),
    react(reader, ideas.trialReportRemoved, trial),
    react(reader, ideas.trialFinished, trial),
    react(reader, ideas.trialRemoved, trial),
    react(reader, ideas.trialRestored, trial),
    react(reader, ideas.ideaEdited, ofIdea),
    react(reader, documentFiled, ofDocument),
  ];
}
