import { setTimeout as wait } from "node:timers/promises";
import { system } from "~/access/actor";
import { foundClub } from "~/modules/network/found-club.server";
import { database, pool } from "~/platform/db/database.server";
import { StartProblem } from "~/platform/start-problem";
import type { ImportRow } from "./batch.server";

/** The club that an import goes to; says in one sentence that there is none. */
export async function findClubOf(slug: string): Promise<{ id: number; slug: string } | null> {
  return database.club.findUnique({ where: { slug }, select: { id: true, slug: true } });
}

export const noClub = (slug: string) =>
  new StartProblem(`There is no club ${slug}; with --create one is founded for the import.`);

/** Founds a club for an import, named after its address, in the language of the site. */
export async function foundClubFor(slug: string, site: string): Promise<{ id: number; slug: string }> {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll("-", " ");
  const story = `This club began with the questions and answers of [${site}](https://${site}), written by its community. Each text names its author, its page there and its licence.`;
  const founded = await foundClub(system, {
    name,
    slug,
    story,
    tagline: `With everything from ${site}`,
    language: "en",
  });
  if (!founded.ok)
    throw new StartProblem(`A club cannot be called "${slug}": take small letters, digits and single hyphens.`);
  return { id: founded.value.clubId, slug: founded.value.slug };
}

/** The import of a site into a club, begun or gone on with. */
export async function openImport(
  club: { id: number; slug: string },
  site: string,
): Promise<ImportRow & { finished: boolean }> {
  const found = await database.import.upsert({
    where: { clubId_site: { clubId: club.id, site } },
    create: { clubId: club.id, site, startedAt: new Date() },
    update: {},
  });
  return { id: found.id, clubId: club.id, clubSlug: club.slug, site, finished: found.finishedAt !== null };
}

/** How often, and how far apart in milliseconds, a taken lock is tried: a process that was killed lets go a moment later. */
const TRIES = { most: 20, apart: 250 };

/** Runs something while no other process works on the same import; PostgreSQL lets go when the process dies. */
export async function alone<Value>(source: ImportRow, run: () => Promise<Value>): Promise<Value> {
  const connection = await pool.connect();
  const take = async () => {
    const text = "SELECT pg_try_advisory_lock(hashtext('import'), $1) AS free";
    return (await connection.query<{ free: boolean }>(text, [source.id])).rows[0]?.free === true;
  };
  try {
    for (let tries = 1; !(await take()); tries += 1) {
      if (tries === TRIES.most)
        throw new StartProblem(
          `${source.site} is being imported into ${source.clubSlug} by another process right now.`,
        );
      await wait(TRIES.apart);
    }
    try {
      return await run();
    } finally {
      await connection.query("SELECT pg_advisory_unlock(hashtext('import'), $1)", [source.id]);
    }
  } finally {
    connection.release();
  }
}
