import { type Sql, sql } from "~/platform/db/sql.server";

type Who = Record<"person" | "at", Sql>;

/** When somebody is back who is not there at a moment; null for whoever is there. */
export const awayUntil = ({ person, at }: Who): Sql => sql`
  (SELECT max(ab."backAt") FROM "Absence" ab WHERE ab."personId" = ${person} AND ab."beginsAt" <= ${at} AND ab."backAt" > ${at})`;

/** Whether somebody is not there at a moment: nothing is sent to them. */
export const isAway = ({ person, at }: Who): Sql => sql`
  EXISTS (SELECT 1 FROM "Absence" ab WHERE ab."personId" = ${person} AND ab."beginsAt" <= ${at} AND ab."backAt" > ${at})`;
