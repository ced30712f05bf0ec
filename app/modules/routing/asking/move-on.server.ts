import { database } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import { questionEscalated } from "../events";
import { isWaiting, nextToAsk, wantedNow } from "../rules/next-to-ask";
import { type Asked, addRoute } from "./add-route.server";
import { candidatesFor } from "./candidates-for.server";
import { holdQuestion, type Standing, standingOf } from "./standing.server";

/**
 * Sees to it that somebody is expected to answer a question: asks the next in the ranking where too few are, and tells
 * the moderators where nobody is left. It looks at how things stand, so that it may run twice or late.
 */
export async function moveOn(questionId: number, now: Date): Promise<void> {
  const before = await standingOf(database, questionId);
  if (!before || !looks(before)) return;
  // ranked before the transaction, which then holds one connection only
  const ranked = wantedNow(before.routes, before.audience !== "everyone") > 0 ? await candidatesFor(before, now) : [];
  await database.$transaction(async (db) => {
    await holdQuestion(db, questionId);
    const standing = await standingOf(db, questionId);
    if (!standing || !looks(standing)) return;
    const { clubId, round, routes } = standing;
    const place = { questionId, clubId, roundId: round.id };
    for (let next = nextOf(standing, ranked); next; next = nextOf(standing, ranked)) {
      const route = await addRoute(db, place, { asked: next, by: { chosenById: null, now } });
      routes.push({ ...route, state: "asked" });
    }
    if (standing.answered || round.escalated || routes.some(({ state }) => isWaiting(state))) return;
    const silence = routes.length === 0 ? "nobodyEligible" : "nobodyLeft";
    await db.routingRound.update({ where: { id: round.id }, data: { escalatedAt: now, silence } });
    const told = questionEscalated({ clubId, questionId, silence, asked: routes.length });
    await recordEvent(db, told, { actorId: null, now });
  });
}

type Looking = Standing & { round: NonNullable<Standing["round"]> };

/** Whether a question still looks for an answer; whom the asker chose is asked once, also when others have answered. */
function looks(standing: Standing): standing is Looking {
  const { open, answered, round, audience, routes } = standing;
  return open && round !== null && (!answered || (audience !== "everyone" && routes.length === 0));
}

const nextOf = ({ routes, audience }: Standing, ranked: readonly Asked[]): Asked | null =>
  nextToAsk(ranked, routes, audience !== "everyone");
