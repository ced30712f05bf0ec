import { rebuildOfFacts } from "~/modules/insight/keep-facts.server";
import { rebuildOfPurchases } from "~/modules/insight/keep-purchases.server";
import { rebuildsOfKinds } from "~/modules/search/rebuild-kinds.server";
import type { Rebuild } from "~/platform/jobs/replay-events.server";

/** The readers that can begin anew. */
export const rebuilds: readonly Rebuild[] = [rebuildOfFacts, rebuildOfPurchases, ...rebuildsOfKinds];
