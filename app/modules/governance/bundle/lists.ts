import type { Sql } from "~/platform/db/sql.server";

/** Several lists of what is an organisation's, by name; each row has a number `id`, in whose order they are read. */
export type Lists = Readonly<Record<string, Sql>>;
