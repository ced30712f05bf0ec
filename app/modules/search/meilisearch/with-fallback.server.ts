import { Counter } from "prom-client";
import { log } from "~/platform/log.server";
import { registry } from "~/platform/metrics.server";
import type { SearchEngine } from "../search-engine";

/** What a page needs of an engine. */
export type Finder = Pick<SearchEngine, "name" | "search" | "suggest">;

const fallbacks = new Counter({
  name: "search_fallbacks_total",
  help: "Searches that the second engine answered because the first was away",
  labelNames: ["engine"],
  registers: [registry],
});
const restMs = 10_000;

/** Asks the first engine, and the second when the first does not answer; an engine that failed is left in peace for a while. */
export function withFallback(first: Finder, second: Finder, now: () => number = Date.now): Finder {
  let restsUntil = 0;
  const either = async <Value>(ask: (engine: Finder) => Promise<Value>): Promise<Value> => {
    if (now() >= restsUntil) {
      try {
        return await ask(first);
      } catch (error) {
        restsUntil = now() + restMs;
        log.warn({ err: error, engine: first.name }, "a search engine is away, the other one answers");
      }
    }
    fallbacks.inc({ engine: first.name });
    return ask(second);
  };
  return {
    name: first.name,
    search: (wish) => either((engine) => engine.search(wish)),
    suggest: (typed, sight, most) => either((engine) => engine.suggest(typed, sight, most)),
  };
}
