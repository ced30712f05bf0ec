import pg from "pg";
import { config } from "../config.server";

/** A connection apart from the pool, for what lives as long as its session: advisory locks. The caller connects and ends it. */
export function ownConnection(name: string): pg.Client {
  return new pg.Client({ connectionString: config.DATABASE_URL, application_name: name });
}

export type OwnConnection = pg.Client;
