import * as ideas from "~/modules/ideas/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { refresh } from "../refresh.server";
import type { SearchEngine } from "../search-engine";

/** Keeps an engine in step with what people wish for. */
export function ideaReaders(reader: string, engine: SearchEngine): Reaction[] {
  const idea = ({ ideaId }: { ideaId: number }) => refresh(engine, [{ kind: "idea", id: ideaId }]);
  return [
    react(reader, ideas.ideaWritten, idea),
    react(reader, ideas.ideaEdited, idea),
    react(reader, ideas.ideaRemoved, idea),
    react(reader, ideas.ideaEmptied, idea),
    react(reader, ideas.ideaRestored, idea),
    react(reader, ideas.ideaMerged, idea),
    react(reader, ideas.ideaVoted, idea),
    react(reader, ideas.ideaVoteWithdrawn, idea),
  ];
}
