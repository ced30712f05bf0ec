import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";
import { Refusal } from "~/platform/result";
import { documentFacts } from "./find-document.server";
import { idField } from "./rules/fields";
import { MOST_LINES } from "./rules/parts";

const place = z.string().max(2000);
const Begun = z.object({
  act: z.enum(["change", "remark"]),
  parts: z
    .array(z.object({ start: place, end: place, quote: z.string().max(50_000) }))
    .min(1)
    .max(MOST_LINES),
  typed: z.record(z.string().max(40), z.string().max(50_000)),
});
const KeepBegun = z.object({ documentId: idField, begun: z.string().max(200_000) });

/** What somebody began to propose or say beside a text is kept until it is sent; with nothing in it, it is forgotten. */
export const keepBegun = command(KeepBegun, async ({ documentId, begun }, { db, now, allow }) => {
  const document = await documentFacts(db, documentId);
  if (!document) throw new Refusal("missing", "documents:problem.no-document");
  if (begun === "") {
    await forgetBegun(db, documentId, allow("document.open", document));
    return { at: null };
  }
  const content = parsed(begun);
  const personId = allow(content.act === "change" ? "document.suggest" : "document.remark", document);
  const kept = { content: asJson(content), updatedAt: now };
  await db.begunThread.upsert({
    where: { documentId_personId: { documentId, personId } },
    create: { documentId, personId, ...kept },
    update: kept,
  });
  return { at: now.toISOString() };
});

/** Forgets what somebody had begun beside a text, because it was sent. */
export async function forgetBegun(db: Transaction, documentId: number, personId: number): Promise<void> {
  await db.begunThread.deleteMany({ where: { documentId, personId } });
}

function parsed(begun: string): z.infer<typeof Begun> {
  try {
    return Begun.parse(JSON.parse(begun));
  } catch {
    throw new Refusal("invalid", "common:problem.check-form");
  }
}
