import { z } from "zod";
import { command } from "~/platform/command.server";
import { endWriting } from "./end-writing.server";
import { ownerMade, writerLeft } from "./events";
import { idField } from "./rules/fields";

/**
 * The portal takes somebody who left for good out of the documents they wrote in; one that nobody else owns falls to
 * the writer who came first.
 */
export const releaseWriter = command(z.object({ personId: idField }), async ({ personId }, { db, allow, publish }) => {
  allow("document.release", {});
  const places = await db.documentWriter.findMany({ where: { personId }, include: { document: true } });
  for (const { documentId, role, document } of places) {
    const { clubId } = document;
    const others = { documentId, personId: { not: personId }, joinedAt: { not: null } };
    const next = await db.documentWriter.findFirst({ where: others, orderBy: [{ role: "asc" }, { joinedAt: "asc" }] });
    if (role === "owner" && next && next.role !== "owner") {
      const heir = { documentId, personId: next.personId };
      await db.documentWriter.update({ where: { documentId_personId: heir }, data: { role: "owner" } });
      await publish(ownerMade({ clubId, ...heir }));
    }
    await db.documentWriter.delete({ where: { documentId_personId: { documentId, personId } } });
    await publish(writerLeft({ clubId, documentId, personId }));
  }
  await endWriting(db, { personId });
  return null;
});
