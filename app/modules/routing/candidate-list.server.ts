import { rows, sql } from "~/platform/db/sql.server";
import type { Candidate } from "./candidate";
import { rankCandidates } from "./rank-candidates.server";
import type { CandidateView } from "./routing-view";

type Named = Pick<CandidateView, "handle" | "name" | "title" | "organisation"> & { personId: number };

/** Who may be asked a question next, best first, with names and reasons; never somebody whom its present round asked. */
export async function candidateList(questionId: number, now: Date, take = 6): Promise<CandidateView[]> {
  const asked = await rows<{ personId: number }>(sql`
    SELECT r."personId" FROM "Route" r JOIN "RoutingRound" n ON n.id = r."roundId" AND n."endedAt" IS NULL WHERE r."questionId" = ${questionId}`);
  return withNames(await rankCandidates({ questionId }, { now, take, without: asked }));
}

async function withNames(candidates: readonly Candidate[]): Promise<CandidateView[]> {
  if (candidates.length === 0) return [];
  const named = await rows<Named>(sql`
    SELECT p.id AS "personId", p.handle, p.name, coalesce(st.title, '') AS title,
      CASE WHEN o.id IS NOT NULL THEN json_build_object('slug', o.slug, 'name', o.name, 'logoKey', o."logoKey") END AS organisation
    FROM unnest(${candidates.map(({ personId }) => personId)}::int[],
      ${candidates.map(({ organisationId }) => organisationId)}::int[]) AS c("personId", "organisationId")
    JOIN "Person" p ON p.id = c."personId" LEFT JOIN "Organisation" o ON o.id = c."organisationId"
    LEFT JOIN "Staff" st ON st."organisationId" = o.id AND st."personId" = p.id`);
  const byId = new Map(named.map((one) => [one.personId, one]));
  return candidates.flatMap(({ personId, side, reasons, interest, expectedMinutes }) => {
    const found = byId.get(personId);
    if (!found) return [];
    const { handle, name, title, organisation } = found;
    return [{ handle, name, title, organisation, side, reasons, interest, expectedMinutes }];
  });
}
