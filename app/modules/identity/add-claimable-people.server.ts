import type { Transaction } from "~/platform/db/database.server";
import { handleFrom } from "./rules/handle";

/** Somebody whose contributions are brought in; the mark, such as "se123", sets the handle apart from those of the same name. */
export type ClaimablePerson = { name: string; mark: string; createdAt: string };

/** Adds people without an account, who may claim what is theirs later; returns their numbers in the given order. */
export async function addClaimablePeople(db: Transaction, people: readonly ClaimablePerson[]): Promise<number[]> {
  if (people.length === 0) return [];
  const handles = await freeHandles(db, people);
  const rows = people.map((person, n) => ({ handle: handles[n], name: person.name, createdAt: person.createdAt }));
  const added = await db.$queryRaw<{ id: number; handle: string }[]>`
    INSERT INTO "Person" (handle, name, "createdAt") SELECT handle, name, "createdAt"
      FROM jsonb_populate_recordset(NULL::"Person", ${JSON.stringify(rows)}::jsonb)
    RETURNING id, handle::text AS handle`;
  const ids = new Map(added.map((person) => [person.handle, person.id]));
  return handles.map((handle) => ids.get(handle) ?? 0);
}

async function freeHandles(db: Transaction, people: readonly ClaimablePerson[]): Promise<string[]> {
  const wishes = people.map(
    ({ name, mark }) => `${(handleFrom(name) ?? "member").slice(0, 29 - mark.length).replace(/-+$/, "")}-${mark}`,
  );
  const handles = [...wishes];
  for (let number = 2; ; number += 1) {
    const taken = await db.$queryRaw<
      { handle: string }[]
    >`SELECT handle::text AS handle FROM "Person" WHERE handle = ANY(${handles}::text[]::citext[])`;
    const used = new Set(taken.map((person) => person.handle.toLowerCase()));
    let free = true;
    handles.forEach((handle, n) => {
      if (used.has(handle)) {
        handles[n] = `${wishes[n]}-${number}`;
        free = false;
      } else used.add(handle);
    });
    if (free) return handles;
  }
}
