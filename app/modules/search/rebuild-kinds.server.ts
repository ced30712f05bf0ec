import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { Rebuild } from "~/platform/jobs/replay-events.server";
import { collectionReader } from "./curation/reactions.server";
import { engines } from "./engines.server";
import { refresh } from "./refresh.server";
import type { SearchEngine } from "./search-engine";
import { trialReader } from "./trials/reactions.server";

type Kept = {
  kind: "collection" | "trial";
  reader: (engine: SearchEngine) => string;
  all: Sql;
  /** One more whenever they should be found by something else. */
  version: number;
};

const kept: readonly Kept[] = [
  { kind: "collection", reader: collectionReader, all: sql`SELECT id FROM "Collection"`, version: 1 },
  { kind: "trial", reader: trialReader, all: sql`SELECT id FROM "Trial"`, version: 2 },
];

/** How the collections and trials of each engine are made anew from the events. */
export const rebuildsOfKinds: readonly Rebuild[] = engines.flatMap((engine) =>
  kept.map(({ kind, reader, all, version }) => {
    const takeMany = async (events: readonly { payload: unknown }[]) => {
      const ids = events.map(({ payload }) => (payload as Record<string, number>)[`${kind}Id`] ?? 0);
      await refresh(
        engine,
        [...new Set(ids)].map((id) => ({ kind, id })),
      );
    };
    const empty = async () => {
      const gone = await rows<{ id: number }>(all);
      await engine.remove(gone.map(({ id }) => ({ kind, id })));
    };
    return { reader: reader(engine), version, empty, takeMany, mend: takeMany };
  }),
);
