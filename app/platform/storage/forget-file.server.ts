import { z } from "zod";
import { database } from "../db/database.server";
import { defineJob } from "../jobs/define.server";
import { storage } from "./storage.server";

/** Takes a file that nothing shows any more out of the store: a picture that was replaced or taken away. */
export const forgetFile = defineJob("forget-file", z.object({ key: z.string() }), async ({ key }) => {
  await storage.remove(key);
  await database.storedFile.deleteMany({ where: { key } });
});
