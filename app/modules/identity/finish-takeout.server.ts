import { z } from "zod";
import { command } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { takeoutReady } from "./events";
import { takeoutDays } from "./rules/takeout";

const Packed = z.object({ takeoutId: z.number(), key: z.string(), bytes: z.number(), total: z.number() });

/** The portal notes that a takeout is packed and until when it may be fetched; once, and a second packing of the same is forgotten. */
export const finishTakeout = command(Packed, async ({ takeoutId, key, bytes, total }, { db, now, allow, publish }) => {
  allow("takeout.finish", {});
  const expiresAt = new Date(now.getTime() + takeoutDays * 86_400_000);
  const facts = { readyAt: now, key, bytes, done: total, total, expiresAt };
  const { count } = await db.takeout.updateMany({ where: { id: takeoutId, readyAt: null }, data: facts });
  const takeout = count === 1 ? await db.takeout.findUnique({ where: { id: takeoutId } }) : null;
  if (takeout) await publish(takeoutReady({ personId: takeout.personId, takeoutId }));
  else await enqueue(db, forgetFile, { payload: { key } });
  return { finished: takeout !== null };
});
