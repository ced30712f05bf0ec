import { type Sql, sql } from "~/platform/db/sql.server";
import type { IdeaSort } from "../rules/idea-kinds";

type Ordered = { voteCount: number; weight: number; createdAt: Date };
type Order = { by: Sql; after(value: number, id: number): Sql; value(row: Ordered): number };

const newest: Order = {
  by: sql`c."createdAt" DESC, c.id DESC`,
  after: (value, id) => sql`(c."createdAt", c.id) < (${new Date(value)}, ${id})`,
  value: (row) => row.createdAt.getTime(),
};

/** How a list of ideas (alias `c`) is ordered, and where it goes on after a row. */
export const ideaOrders: Record<IdeaSort, Order> = {
  newest,
  unanswered: newest,
  wanted: {
    by: sql`c."voteCount" DESC, c.id DESC`,
    after: (value, id) => sql`(c."voteCount", c.id) < (${value}, ${id})`,
    value: (row) => row.voteCount,
  },
  weighted: {
    by: sql`c.weight DESC, c.id DESC`,
    after: (value, id) => sql`(c.weight, c.id) < (${value}, ${id})`,
    value: (row) => row.weight,
  },
};
