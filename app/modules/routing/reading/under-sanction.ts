import { type Sql, sql } from "~/platform/db/sql.server";

/** Whether somebody reads in a club and does not write there at that moment: nobody is asked who could not answer. */
export const underSanction = ({ person, club, at }: Record<"person" | "club" | "at", Sql>): Sql => sql`
  EXISTS (SELECT 1 FROM "Sanction" sa WHERE sa."personId" = ${person} AND sa."clubId" = ${club} AND sa."beganAt" IS NOT NULL AND sa."liftedAt" IS NULL
    AND (sa.until IS NULL OR sa.until > ${at}))`;
