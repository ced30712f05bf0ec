import { addClaimablePeople } from "~/modules/identity/add-claimable-people.server";
import type { Batch } from "./batch.server";
import { insertRows } from "./bulk.server";
import { importedPeople } from "./find-imported.server";

/** Who wrote something there: by number, or by the name that a deleted account left behind. */
export type Writer = { userId: number | null; userName: string; createdAt: string };
/** Who that is here. */
export type Author = { personId: number; authorName: string; authorUrl: string };

/** Origins of people of whom only a name was left stand under this word, beside the names of the dump's files. */
const FORMER = "Former users";

/**
 * Finds who wrote some texts. Whoever left the site has no row in Users: each name that such people left becomes one
 * claimable person of the import, so that their texts stay readable and stay together.
 */
export async function findAuthors(batch: Batch, writers: readonly Writer[]): Promise<(writer: Writer) => Author> {
  const { db, source } = batch;
  const known = await importedPeople(db, source, [...new Set(writers.flatMap((writer) => writer.userId ?? []))]);
  const gone = new Map<string, string>();
  for (const writer of writers) {
    if (writer.userId !== null && known.has(writer.userId)) continue;
    const name = formerName(writer);
    const before = gone.get(name);
    if (before === undefined || writer.createdAt < before) gone.set(name, writer.createdAt);
  }
  const former = gone.size === 0 ? new Map<string, number>() : await formerPeople(batch, gone);
  return (writer) => {
    const person = writer.userId === null ? undefined : known.get(writer.userId);
    if (person)
      return {
        personId: person.personId,
        authorName: person.name,
        authorUrl: `https://${source.site}/users/${person.userId}`,
      };
    const name = formerName(writer);
    return { personId: former.get(name) ?? 0, authorName: name, authorUrl: "" };
  };
}

const formerName = ({ userName, userId }: Writer) => userName || (userId === null ? "deleted user" : `user${userId}`);

/** The people of these names, with the day of their first text; those who are not there yet are added. */
async function formerPeople(batch: Batch, names: ReadonlyMap<string, string>): Promise<Map<string, number>> {
  const { db, source } = batch;
  const rows = await db.$queryRaw<{ name: string; id: number }[]>`
    SELECT "authorName" AS name, "subjectId" AS id FROM "Origin"
      WHERE "importId" = ${source.id} AND file = ${FORMER} AND "authorName" = ANY(${[...names.keys()]}::text[])`;
  const found = new Map(rows.map((row) => [row.name, row.id]));
  const fresh = [...names].filter(([name]) => !found.has(name));
  if (fresh.length === 0) return found;
  const [last] = await db.$queryRaw<
    { number: number }[]
  >`SELECT coalesce(max("externalId"), 0)::int AS number FROM "Origin" WHERE "importId" = ${source.id} AND file = ${FORMER}`;
  const ids = await addClaimablePeople(
    db,
    fresh.map(([name, createdAt]) => ({ name, mark: "former", createdAt })),
  );
  const origins = fresh.map(([name], n) => ({
    importId: source.id,
    file: FORMER,
    externalId: (last?.number ?? 0) + n + 1,
    subjectKind: "person",
    subjectId: ids[n],
    url: "",
    authorName: name,
    authorUrl: "",
    licence: "",
  }));
  await insertRows(db, "Origin", origins);
  await insertRows(
    db,
    "Profile",
    ids.map((personId, n) => ({ personId, about: "", province: "", languages: [], updatedAt: fresh[n]?.[1] })),
  );
  await insertRows(
    db,
    "Membership",
    ids.map((personId, n) => ({
      clubId: source.clubId,
      personId,
      role: "member",
      side: "buyer",
      title: "",
      joinedAt: fresh[n]?.[1],
    })),
  );
  for (const [n, [name]] of fresh.entries()) found.set(name, ids[n] ?? 0);
  return found;
}
