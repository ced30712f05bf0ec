import { type Sql, sql } from "~/platform/db/sql.server";
import type { QuestionSort } from "../question-list";

type Ordered = { score: number; createdAt: Date; activeAt: Date };
type Order = { by: Sql; after(value: number, id: number): Sql; value(row: Ordered): number };

/** How a list of questions (alias `c`) is ordered, and where it goes on after a row. */
export const orders: Record<QuestionSort, Order> = {
  newest: {
    by: sql`c."createdAt" DESC, c.id DESC`,
    after: (value, id) => sql`(c."createdAt", c.id) < (${new Date(value)}, ${id})`,
    value: (row) => row.createdAt.getTime(),
  },
  unanswered: {
    by: sql`c."createdAt" DESC, c.id DESC`,
    after: (value, id) => sql`(c."createdAt", c.id) < (${new Date(value)}, ${id})`,
    value: (row) => row.createdAt.getTime(),
  },
  active: {
    by: sql`c."activeAt" DESC, c.id DESC`,
    after: (value, id) => sql`(c."activeAt", c.id) < (${new Date(value)}, ${id})`,
    value: (row) => row.activeAt.getTime(),
  },
  top: {
    by: sql`c.score DESC, c.id DESC`,
    after: (value, id) => sql`(c.score, c.id) < (${value}, ${id})`,
    value: (row) => row.score,
  },
};
