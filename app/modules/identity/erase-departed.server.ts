import { z } from "zod";
import { system } from "~/access/actor";
import { database } from "~/platform/db/database.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { erasePerson } from "./erase-person.server";

/** Looks every hour whose days to come back are over. */
export const eraseDepartedHourly = defineJob("erase-departed", z.object({}), async () => {
  const where = { undoneAt: null, erasedAt: null, dueAt: { lte: new Date() } };
  const due = await database.departure.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: 500 });
  for (const { id } of due) unwrap(await erasePerson(system, { departureId: id }));
});
