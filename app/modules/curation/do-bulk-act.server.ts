import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { bulkSteps } from "./bulk/bulk-steps.server";
import { readMeans } from "./bulk/read-means.server";
import { thingsNamed } from "./bulk/things-named.server";
import { bulkActDone } from "./events";
import { readNames } from "./rules/named";

const text = z.string().max(100).default("");
const DoBulkAct = z.object({
  clubId: z.number().int(),
  act: z.enum(["addTopic", "close", "move", "assign", "collect", "retire"], "curation:problem.choose-act"),
  of: z.array(z.string()).max(100).default([]),
  topic: text,
  to: text,
  owner: text,
  collection: text,
  reason: z.string().trim().min(3, "curation:problem.say-why").max(300, "common:problem.too-long"),
});

/**
 * A curator does the same with several things of the desk; what cannot be done with one of them is said beside it, and
 * the rest is done.
 */
export const doBulkAct = command(DoBulkAct, async (input, context) => {
  const { db, now, allow, publish } = context;
  const { clubId, act: kind, reason } = input;
  const byId = allow("curation.desk", { clubId });
  const things = await thingsNamed(db, clubId, readNames(input.of));
  if (things.length === 0) throw new Refusal("invalid", "curation:problem.choose-something");
  const means = await readMeans(context, input);
  const items = [];
  for (const { kind: of, id, title } of things) {
    const frame = { ...context, clubId, byId };
    const outcome = await bulkSteps[kind].do({ kind: of, id }, means, frame).then(
      (before) => ({ before, skipped: "" }),
      (refusal: unknown) => {
        if (!(refusal instanceof Refusal)) throw refusal;
        return { before: null, skipped: refusal.message };
      },
    );
    items.push({ kind: of, subjectId: id, title, ...outcome });
  }
  const { id: bulkActId } = await db.bulkAct.create({
    data: { clubId, kind, with: means.words, reason, byId, at: now, items: { createMany: { data: items } } },
    select: { id: true },
  });
  const done = items.filter(({ skipped }) => skipped === "").length;
  await publish(bulkActDone({ clubId, bulkActId, kind, done, skipped: items.length - done }));
  return { bulkActId, done };
});
