import * as curation from "~/modules/curation/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { refresh } from "../refresh.server";
import type { SearchEngine } from "../search-engine";

/** Who keeps the collections of an engine's index: a reader of its own, as it has few events and a version. */
export const collectionReader = (engine: SearchEngine): string => `search.${engine.name}-collections`;

/**
 * Keeps collections in an engine's index: found by name, description and the words of why while they stand, the fresher
 * the later something came into them.
 */
export function collectionReaders(engine: SearchEngine): Reaction[] {
  const reader = collectionReader(engine);
  const collection = ({ collectionId: id }: { collectionId: number }) => refresh(engine, [{ kind: "collection", id }]);
  return [
    react(reader, curation.collectionMade, collection),
    react(reader, curation.collectionDescribed, collection),
    react(reader, curation.thingCollected, collection),
    react(reader, curation.whySaid, collection),
    react(reader, curation.thingTakenOut, collection),
    react(reader, curation.collectionRemoved, collection),
    react(reader, curation.collectionRestored, collection),
  ];
}
