import { config } from "~/platform/config.server";
import { meilisearch } from "./meilisearch/meilisearch-engine.server";
import { type Finder, withFallback } from "./meilisearch/with-fallback.server";
import { postgresql } from "./postgresql/postgresql-engine.server";
import type { SearchEngine } from "./search-engine";

/** Every engine that keeps an index, PostgreSQL first: it is always there. */
export const engines: readonly SearchEngine[] =
  config.MEILI_HOST === ""
    ? [postgresql]
    : [postgresql, meilisearch({ host: config.MEILI_HOST, key: config.MEILI_KEY })];

const asked: Finder = engines[1] ? withFallback(engines[1], postgresql) : postgresql;

/** The engine that answers: Meilisearch where there is one and it answers, else PostgreSQL. */
export const engine = (): Finder => asked;
