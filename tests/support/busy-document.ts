import { saveNamedVersion } from "~/modules/documents/save-named-version.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "./documents";
import { aMember, as } from "./world";

/** A draft of the author by invitation, with a version and somebody who writes in it too. */
export async function busyDocument({ club, author }: Record<"club" | "author", { id: number }>) {
  const document = await aDocument({ club, author });
  const writer = await aMember(club);
  await database.documentWriter.create({
    data: { documentId: document.id, personId: writer.id, role: "writer", joinedAt: new Date() },
  });
  unwrap(await saveNamedVersion(await as(author), { documentId: document.id, name: "As it was" }));
  return { document, writer };
}
