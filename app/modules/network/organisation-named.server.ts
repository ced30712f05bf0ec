import type { Transaction } from "~/platform/db/database.server";

/** The organisation that somebody means: by its slug, by the address of its page, or by its full name where only one bears it. */
export async function organisationNamed(db: Transaction, words: string): Promise<{ id: number } | null> {
  const last = decoded(
    words
      .replace(/[/?#]+$/, "")
      .split("/")
      .at(-1) ?? "",
  );
  const bySlug = await db.organisation.findUnique({ where: { slug: last.toLowerCase() }, select: { id: true } });
  if (bySlug) return bySlug;
  const byName = await db.organisation.findMany({
    where: { name: { equals: words.normalize("NFC"), mode: "insensitive" } },
    select: { id: true },
    take: 2,
  });
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
