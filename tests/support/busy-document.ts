import { saveNamedVersion } from "~/modules/documents/save-named-version.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "./documents";
import { aMember, anAnswer, as } from "./world";

type Given = {
  club: { id: number };
  question: { id: number; clubId: number };
  author: { id: number };
  owner: { id: number };
};

/**
 * A draft of the author by invitation, with a version, somebody who writes in it too, and an approval that it needs; a document
 * of the author that was published, and an answer of the author's that was accepted.
 */
export async function busyDocument({ club, question, author, owner }: Given) {
  const document = await aDocument({ club, author });
  const writer = await aMember(club);
  await database.documentWriter.create({
    data: { documentId: document.id, personId: writer.id, role: "writer", joinedAt: new Date() },
  });
  unwrap(await saveNamedVersion(await as(author), { documentId: document.id, name: "As it was" }));
  const asked = { documentId: document.id, side: "neutral", addedById: author.id } as const;
  const rule = await database.approvalRule.create({ data: asked });
  const published = await aDocument({ club, author });
  await bringOut(published.id, { owner: author, curator: owner });
  const accepted = await anAnswer(question, { author });
  const acceptance = { questionId: question.id, side: "neutral", acceptedById: author.id } as const;
  await database.acceptance.create({ data: { ...acceptance, answerId: accepted.id } });
  const { clientId } = await database.documentHand.findFirstOrThrow({ where: { documentId: document.id } });
  const source = { documentId: document.id, answerId: accepted.id, personId: author.id, clientId };
  await database.documentSource.create({ data: source });
  return { document, writer, rule, published, accepted };
}
