import { z } from "zod";
import { command } from "~/platform/command.server";

const KeepDraft = z.object({ key: z.string().regex(/^[a-z]+(:[a-z0-9-]+){0,3}$/), markdown: z.string().max(60_000) });

/** A person's unsent text is kept under a key; an empty text forgets it. */
export const keepDraft = command(KeepDraft, async ({ key, markdown }, { actor, db, now, allow }) => {
  const personId = allow("draft.keep", { personId: actor.id ?? 0 });
  const where = { personId_key: { personId, key } };
  if (markdown.trim() === "") await db.draft.deleteMany({ where: { personId, key } });
  else await db.draft.upsert({ where, create: { personId, key, content: { markdown }, updatedAt: now }, update: { content: { markdown }, updatedAt: now } });
  return { key };
});
