import { sessionsEnded } from "~/modules/identity/events";
import { answerWritten } from "~/modules/knowledge/events";
import * as network from "~/modules/network/events";
import type { EventType } from "~/platform/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { wake } from "~/platform/realtime/wake.server";
import { staffOf } from "../recipients.server";

const reader = "notifications.live";

/** Somebody's places, credentials or sessions changed: their open pages ask again what they may do. */
const ofPerson = <Payload extends { personId: number }>(event: EventType<Payload>): Reaction =>
  react(reader, event, ({ personId }) => wake({ what: "rights", people: [personId] }));

/** A seat changed: for whom may be spoken changed for everybody who works there. */
const ofStaff = <Payload extends { organisationId: number }>(event: EventType<Payload>): Reaction =>
  react(reader, event, async ({ organisationId }) => wake({ what: "rights", people: await staffOf(organisationId) }));

/** What open pages are told at once. It may come twice or not at all: pages only ask again, and the server decides anyway. */
export const liveReactions: readonly Reaction[] = [
  react(reader, answerWritten, ({ questionId, answerId }, { actorId }) =>
    wake({ what: "answer", questionId, answerId, byId: actorId }),
  ),
  ofPerson(network.staffJoined),
  ofPerson(network.staffDeparted),
  ofPerson(network.staffRoleChanged),
  ofPerson(network.clubJoined),
  ofPerson(network.clubLeft),
  ofPerson(network.memberRemoved),
  ofPerson(network.clubRoleChanged),
  ofPerson(network.placeChanged),
  ofPerson(network.credentialVerified),
  ofPerson(network.credentialRevoked),
  ofPerson(network.credentialExpired),
  ofPerson(sessionsEnded),
  ofStaff(network.seatTaken),
  ofStaff(network.seatEnded),
];
