import { rowsTogether, sql } from "~/platform/db/sql.server";
import type { CreditView } from "../document-credit-view";
import type { Credit } from "../rules/authorship/credits";

type Person = { id: number; handle: string; name: string; avatarKey: string | null };
type Organisation = { id: number; slug: string; name: string; logoKey: string | null };

/** Credits with the names of those who get them, in the same order. */
export async function namedCredits(credits: readonly Credit[]): Promise<CreditView[]> {
  if (credits.length === 0) return [];
  const personIds = credits.map(({ personId }) => personId);
  const organisationIds = credits.flatMap(({ organisationId }) => organisationId ?? []);
  const { people, organisations } = await rowsTogether<{ people: Person; organisations: Organisation }>({
    people: sql`SELECT p.id, p.handle, p.name, pr."avatarKey" FROM "Person" p LEFT JOIN "Profile" pr ON pr."personId" = p.id
      WHERE p.id = ANY(${personIds}::int[])`,
    organisations: sql`SELECT o.id, o.slug, o.name, o."logoKey" FROM "Organisation" o WHERE o.id = ANY(${organisationIds}::int[])`,
  });
  return credits.flatMap((credit) => {
    const person = people.find(({ id }) => id === credit.personId);
    const organisation = organisations.find(({ id }) => id === credit.organisationId) ?? null;
    return person
      ? { ...credit, handle: person.handle, name: person.name, avatarKey: person.avatarKey, organisation }
      : [];
  });
}
