import { can } from "~/access/can";
import { actorOf } from "~/modules/identity/actor-of.server";
import type { Transaction } from "~/platform/db/database.server";
import { typedHandles } from "~/platform/rich-text/typed-mentions";
import type { DocumentFacts } from "../find-document.server";

/** Who is named as "@handle" in a remark and may open the document it is about; others are told nothing of it. */
export async function mentionedPeople(db: Transaction, text: string, document: DocumentFacts): Promise<number[]> {
  const handles = typedHandles({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  }).slice(0, 10);
  if (handles.length === 0) return [];
  const people = await db.person.findMany({
    where: { OR: handles.map((handle) => ({ handle: { equals: handle, mode: "insensitive" } })) },
    select: { id: true },
  });
  const actors = await Promise.all(people.map(({ id }) => actorOf(id)));
  return actors.filter((actor) => can(actor, "document.open", document)).map(({ id }) => id);
}
