import type { Sql } from "~/platform/db/sql.server";
import type { FindableKind } from "./search-engine";
import { placesAndPeople } from "./sources/places-and-people.server";
import { written } from "./sources/written.server";

/** Reads the things of a kind that fit a condition on `s`, the thing itself, as the search keeps them. */
export type Source = (which: Sql) => Sql;

/** What of each kind can be found. */
export const sources: Record<FindableKind, Source> = { ...written, ...placesAndPeople };
