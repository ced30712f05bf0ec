import { hashOfToken, newToken } from "~/modules/identity/sessions/token.server";
import { database } from "~/platform/db/database.server";

type Writer = { id: number; token: string };

/** A club with members who are signed in and write in a document of theirs. */
export async function writersClub(count: number): Promise<{ documentId: number; writers: Writer[] }> {
  const mark = newToken()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 12);
  const story = { type: "doc", content: [{ type: "paragraph" }] };
  const club = await database.club.create({ data: { slug: `writers-${mark}`, name: "Writers", story } });
  const writers: Writer[] = [];
  for (let n = 0; n < count; n++) {
    const person = await database.person.create({ data: { handle: `w${n}-${mark}`, name: `Writer ${n}` } });
    const account = { email: `w${n}-${mark}@example.com`, passwordHash: "-", emailVerifiedAt: new Date() };
    await database.account.create({ data: { personId: person.id, ...account } });
    await database.membership.create({ data: { clubId: club.id, personId: person.id } });
    const token = newToken();
    const expiresAt = new Date(Date.now() + 86_400_000);
    await database.session.create({ data: { id: hashOfToken(token), personId: person.id, expiresAt } });
    writers.push({ id: person.id, token });
  }
  const document = await database.document.create({
    data: {
      clubId: club.id,
      kind: "guide",
      title: "Written by many",
      entry: "open",
      authorId: writers[0]?.id ?? 0,
      side: "buyer",
    },
  });
  return { documentId: document.id, writers };
}
