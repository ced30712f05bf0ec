import { sql } from "~/platform/db/sql.server";
import type { DutyKind } from "./rules/acts";

/** Something that a sponsor did of what it owes. */
export type DutyView = {
  id: number;
  kind: DutyKind;
  doneOn: string;
  what: string;
  value: number;
  evidence: string;
  by: { handle: string; name: string };
};

/** SQL for something a sponsor did, of the duty `d` that the person `p` wrote down. */
export const dutyColumns = sql`d.id, d.kind, d."doneOn"::text AS "doneOn", d.what, d.value, d.evidence,
  json_build_object('handle', p.handle, 'name', p.name) AS by`;
