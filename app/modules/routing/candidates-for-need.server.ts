import type { Actor } from "~/access/actor";
import { eachSide } from "~/modules/network/each-side";
import { rows, sql } from "~/platform/db/sql.server";
import type { Candidate, CandidateReason } from "./candidate";
import { rankCandidates } from "./rank-candidates.server";
import type { CandidateView } from "./routing-view";
import { seasons } from "./rules/season";

type Need = { clubId: number; words: string; topics: readonly string[]; province: string; timing: string | null };
type Named = Pick<CandidateView, "handle" | "name" | "title" | "organisation"> & { personId: number };

/** What everybody may read of why somebody fits; what waits for them and whom else they answered is not told. */
const told: readonly CandidateReason["kind"][] = [
  ...(["topic", "season", "words", "declared", "credential", "active"] as const),
  ...(["speed", "soon", "language", "place", "seat", "role"] as const),
];

/** Who of a club's experts and organisations can advise on a need, best first, each with the reasons, each side at least once. */
export async function candidatesForNeed(actor: Actor, need: Need, now: Date): Promise<CandidateView[]> {
  const { clubId, words, province, timing } = need;
  const season = seasons.find((one) => one === timing) ?? null;
  const when = { urgent: timing === "now", season };
  const topicIds = { slugs: need.topics };
  const asked = { clubId, askerId: actor.id ?? 0, title: words, text: "", topicIds, province, ...when };
  return eachSide(await named(clubId, await rankCandidates(asked, { now, take: 20 })), 5);
}

/** With names, of those who speak for an organisation or are experts of the club: other members are not put forward in public. */
async function named(clubId: number, candidates: readonly Candidate[]): Promise<CandidateView[]> {
  if (candidates.length === 0) return [];
  const found = await rows<Named>(sql`
    SELECT p.id AS "personId", p.handle, p.name, coalesce(nullif(m.title, ''), st.title, '') AS title,
      CASE WHEN o.id IS NOT NULL THEN json_build_object('slug', o.slug, 'name', o.name, 'logoKey', o."logoKey") END AS organisation
    FROM unnest(${candidates.map(({ personId }) => personId)}::int[],
      ${candidates.map(({ organisationId }) => organisationId)}::int[]) AS c("personId", "organisationId")
    JOIN "Person" p ON p.id = c."personId" LEFT JOIN "Organisation" o ON o.id = c."organisationId"
    LEFT JOIN "Membership" m ON m."personId" = p.id AND m."clubId" = ${clubId}
    LEFT JOIN "Staff" st ON st."organisationId" = o.id AND st."personId" = p.id WHERE o.id IS NOT NULL OR m.role = 'expert'`);
  const byId = new Map(found.map((one) => [one.personId, one]));
  return candidates.flatMap(({ personId, side, reasons, interest, expectedMinutes }) => {
    const known = byId.get(personId);
    if (!known) return [];
    const { handle, name, title, organisation } = known;
    const why = reasons.filter(({ kind }) => told.includes(kind));
    return [{ handle, name, title, organisation, side, reasons: why, interest, expectedMinutes }];
  });
}
