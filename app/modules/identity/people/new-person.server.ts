import { randomInt } from "node:crypto";
import type { Transaction } from "~/platform/db/database.server";
import { handleFrom } from "../rules/handle";
import { handleRests } from "./resting-handles.server";

/** Adds a person under a free handle made from the name. */
export async function newPerson(db: Transaction, { name, now }: { name: string; now: Date }) {
  for (const handle of candidates(handleFrom(name))) {
    if (await handleRests(db, handle, now)) continue;
    const data = [{ handle, name, createdAt: now }];
    const [made] = await db.person.createManyAndReturn({ data, skipDuplicates: true });
    if (made) return made;
  }
  throw new Error(`No handle is free for a new person.`);
}

function* candidates(base: string | null): Generator<string> {
  if (base) {
    yield base;
    for (let number = 2; number < 6; number += 1) yield `${base}-${number}`;
  }
  const stem = base ?? "member";
  for (const digits of [1000, 10_000, 100_000, 1_000_000, 100_000_000])
    yield `${stem.slice(0, 20)}-${randomInt(digits / 10, digits)}`;
}
