import * as curation from "~/modules/curation/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { refresh } from "../refresh.server";
import type { SearchEngine } from "../search-engine";

/** Keeps collections in an engine's index: found by name and description while they stand, the fresher the later something came into them. */
export function collectionReaders(reader: string, engine: SearchEngine): Reaction[] {
  const collection = ({ collectionId: id }: { collectionId: number }) => refresh(engine, [{ kind: "collection", id }]);
  return [
    react(reader, curation.collectionMade, collection),
    react(reader, curation.collectionDescribed, collection),
    react(reader, curation.thingCollected, collection),
    react(reader, curation.collectionRemoved, collection),
    react(reader, curation.collectionRestored, collection),
  ];
}
