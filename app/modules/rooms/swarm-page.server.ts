import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type MessagesPage, messageRows } from "./reading/message-rows.server";
import { type SwarmAnswer, swarmAnswers } from "./reading/swarm-answers.server";
import { type SwarmGuests, swarmGuests } from "./reading/swarm-guests.server";
import { type SwarmFacts, type SwarmMember, swarmFacts, swarmMembers } from "./reading/swarm-in-full.server";

export type SwarmPage = MessagesPage & {
  swarm: Omit<SwarmFacts, "openedAt" | "closedAt"> & { closedAt: string | null };
  people: Omit<SwarmMember, "joinedAt">[];
  /** The standing answers of its members, one of which may end it. */
  answers: SwarmAnswer[];
  /** Who may still be let in; null for whoever lets nobody in. */
  guests: SwarmGuests | null;
  customer: boolean;
  may: { enter: boolean; write: boolean; invite: boolean; close: boolean };
};

/**
 * A swarm with what was said in it; null when there is none or the actor was not let in. Who has not entered sees who
 * is there, and no word.
 */
export async function swarmPage(
  actor: Actor,
  id: number,
  { before = null, guest = "" }: { before?: string | null; guest?: string | null } = {},
): Promise<SwarmPage | null> {
  const [found, members] = await Promise.all([swarmFacts(id), swarmMembers(id)]);
  if (!found) return null;
  const about = { clubId: found.clubId, swarmClosed: found.closedAt !== null, swarmMembers: members };
  if (!can(actor, "swarm.see", about)) return null;
  const mine = members.find(({ personId }) => personId === actor.id);
  const since = mine?.organisationId === null ? mine.joinedAt : null;
  const close = can(actor, "swarm.close", about);
  const said = mine?.joined
    ? await messageRows(found.threadId, { personId: actor.id, since, before })
    : { messages: [], older: null };
  const invite = can(actor, "swarm.invite", about);
  const [answers, guests] = await Promise.all([
    close ? swarmAnswers(found, { memberIds: members.map((one) => one.personId), readerId: actor.id ?? 0 }) : [],
    invite ? swarmGuests({ ...found, id }, guest ?? "") : null,
  ]);
  const { openedAt: _opened, ...facts } = found;
  return {
    swarm: { ...facts, closedAt: found.closedAt?.toISOString() ?? null },
    people: members.map(({ joinedAt: _at, ...member }) => member),
    ...said,
    answers,
    guests,
    customer: mine?.organisationId === null,
    may: {
      enter: can(actor, "swarm.enter", about),
      write: can(actor, "swarm.write", about),
      invite,
      close,
    },
  };
}
