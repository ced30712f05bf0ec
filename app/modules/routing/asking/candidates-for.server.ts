import { rankCandidates } from "../rank-candidates.server";
import type { RouteReason } from "../route-reason";
import type { Asked } from "./add-route.server";
import type { Standing } from "./standing.server";

const enough = 12;
/** Where the asker chose, everybody is ranked, and the chosen are taken out of it. */
const everybody = 500;

/** Whom a question may be sent to next, best first: anybody for everyone, else only whom the asker chose. */
export async function candidatesFor(standing: Standing, now: Date): Promise<Asked[]> {
  const { questionId, audience, askedPersonId, askedOrganisationId, routes, declined, answerers } = standing;
  // whoever declined once may still be chosen by the asker
  const passedOver = audience === "person" ? answerers : [...answerers, ...declined];
  const without = [...passedOver, ...routes.map(({ personId }) => personId)];
  const candidates = await rankCandidates(
    { questionId },
    { now, take: audience === "everyone" ? enough : everybody, without: without.map((personId) => ({ personId })) },
  );
  if (audience === "everyone") return candidates;
  const chosen: RouteReason = { kind: "chosen", by: audience === "person" ? "asker" : "askerOrganisation" };
  return candidates
    .filter(({ personId, organisationId }) =>
      audience === "person" ? personId === askedPersonId : organisationId === askedOrganisationId,
    )
    .map((candidate) => ({ ...candidate, reasons: [chosen, ...candidate.reasons] }));
}
