import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";
import { Refusal } from "~/platform/result";
import { readTextInput } from "~/platform/rich-text/text-to-store.server";

const KeepDraft = z.object({ key: z.string().regex(/^[a-z]+(:[a-z0-9-]+){0,3}$/), json: z.string().max(400_000) });

/** A person's unsent text is kept under a key; an empty text forgets it. */
export const keepDraft = command(KeepDraft, async ({ key, json }, { actor, db, now, allow }) => {
  const personId = allow("draft.keep", { personId: actor.id ?? 0 });
  const read = readTextInput({ json });
  if (!read.ok && read.problem !== "rich-text:problem.empty") throw new Refusal("invalid", read.problem);
  if (!read.ok) await forgetDraft(db, personId, key);
  else {
    const content = asJson(read.text.json);
    await db.draft.upsert({
      where: { personId_key: { personId, key } },
      create: { personId, key, content, updatedAt: now },
      update: { content, updatedAt: now },
    });
  }
  return { key };
});

/** Forgets an unsent text, because it was sent. */
export async function forgetDraft(db: Transaction, personId: number, key: string): Promise<void> {
  await db.$executeRaw`DELETE FROM "Draft" WHERE "personId" = ${personId} AND key = ${key}`;
}
