import { rebuildOfFacts } from "~/modules/insight/keep-facts.server";
import { rebuildsOfCollections } from "~/modules/search/rebuild-collections.server";
import type { Rebuild } from "~/platform/jobs/replay-events.server";

/** The readers that can begin anew. */
export const rebuilds: readonly Rebuild[] = [rebuildOfFacts, ...rebuildsOfCollections];
