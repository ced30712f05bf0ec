import { rows, sql } from "../db/sql.server";
import type { RecordedEvent } from "../events";
import type { Reaction } from "./define.server";

type Heard = RecordedEvent & { payload: unknown };

/** How a reader that keeps tables of its own begins anew, and takes many events at once. */
export type Rebuild = {
  readonly reader: string;
  /** One more whenever it would keep something else of the same events: what is kept is then made anew by itself. */
  readonly version: number;
  empty(): Promise<void>;
  takeMany(events: readonly Heard[]): Promise<void>;
  /** Makes what these events said earlier into what they say today, while others go on being heard. */
  mend(events: readonly Heard[]): Promise<void>;
};

type Wish = {
  reader: string;
  /** Only what happened from then on. */
  since?: Date;
  reactions: readonly Reaction[];
  rebuild?: Rebuild;
  tell(state: { done: number; total: number }): void;
};
type EventRow = Omit<RecordedEvent, "id"> & { id: string; payload: unknown };

/** Gives a reader the events of the past in their order, as if they happened now; every reader takes what it knows already without harm. */
export async function replayEvents({ reader, since, reactions, rebuild, tell }: Wish): Promise<number> {
  const heard = new Map(reactions.filter((one) => one.reader === reader).map((one) => [one.to, one]));
  const which = sql`name = ANY(${[...heard.keys()]}) AND "occurredAt" >= ${since ?? new Date(0)}`;
  const [counted] = await rows<{ total: number; last: string }>(
    sql`SELECT count(*)::int AS total, coalesce(max(id), 0)::text AS last FROM "Event" WHERE ${which}`,
  );
  const { total, last } = counted ?? { total: 0, last: "0" };
  for (let [after, done] = ["0", 0]; ; ) {
    const batch = await rows<EventRow>(
      sql`SELECT * FROM "Event" WHERE ${which} AND id > ${after}::bigint AND id <= ${last}::bigint ORDER BY id LIMIT 1000`,
    );
    const events = batch.map((event) => ({ ...event, id: BigInt(event.id) }));
    if (rebuild) await rebuild.takeMany(events);
    else for (const { payload, ...event } of events) await heard.get(event.name)?.run(payload, event);
    done += events.length;
    tell({ done, total });
    const end = batch.at(-1);
    if (!end) return done;
    after = end.id;
  }
}
