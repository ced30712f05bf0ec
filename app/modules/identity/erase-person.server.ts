import { randomBytes } from "node:crypto";
import { z } from "zod";
import { command } from "~/platform/command.server";
import { formerHandle, formerName } from "~/platform/former-member";
import { enqueue } from "~/platform/jobs/define.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { personErased } from "./events";
import { forgetPerson } from "./forget-person.server";
import { earlierNames } from "./people/earlier-names.server";
import { restHandles } from "./people/resting-handles.server";
import { restDays } from "./rules/departure";

/**
 * The portal carries out a departure whose days are over: who it was is gone in this transaction, what modules hold of them
 * follows from the event and the job, and what was said stays under nobody's name. The name is in the job only, which is deleted once it is done.
 */
export const erasePerson = command(
  z.object({ departureId: z.number() }),
  async ({ departureId }, { db, now, allow, publish }) => {
    allow("person.erase", {});
    const due = { id: departureId, undoneAt: null, erasedAt: null, dueAt: { lte: now } };
    const { count } = await db.departure.updateMany({ where: due, data: { erasedAt: now } });
    if (count === 0) return { erased: false };
    const { personId, withdrawWords } = await db.departure.findUniqueOrThrow({ where: { id: departureId } });
    const person = await db.person.findUniqueOrThrow({ where: { id: personId }, include: { account: true } });
    const { handle, name, account } = person;
    const names = [{ handle, name }, ...(await earlierNames(db, personId))];
    for (const { key } of await db.takeout.findMany({ where: { personId, key: { not: null } } }))
      if (key) await enqueue(db, forgetFile, { payload: { key } });
    const until = new Date(now.getTime() + restDays * 86_400_000);
    await restHandles(
      db,
      names.map((one) => one.handle),
      until,
    );
    const former = formerHandle(randomBytes(5).toString("hex"));
    await db.account.deleteMany({ where: { personId } });
    await db.person.update({ where: { id: personId }, data: { handle: former, name: formerName } });
    const payload = { personId, former, names, email: account?.email ?? "" };
    await enqueue(
      db,
      forgetPerson(() => []),
      { payload },
    );
    await publish(personErased({ personId, withdrawWords }));
    return { erased: true };
  },
);
