import * as rooms from "~/modules/rooms/events";
import { rows, sql } from "~/platform/db/sql.server";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { hushPerson } from "../hush-unseen.server";
import { askerOf, managersOf, speakersOf } from "../recipients.server";
import { tell } from "../tell.server";
import { roomListeners, swarmPath, swarmQuestion, swarmSellers, threadPath } from "./room-listeners.server";

/* What was said in a room is never told, only that something waits there, and only to those who may enter. */

type OfSwarm = { swarmId: number };

const toHandovers = () => "/clubs/:club/room/handovers";
const toThread = ({ threadId }: { threadId: number }) => threadPath(threadId);
const toCase = ({ questionId }: { questionId: number }) => `/questions/${questionId}/case`;
const toAgreement = ({ agreementId }: { agreementId: number }) => `/agreements/${agreementId}`;
const toSwarm = ({ swarmId }: OfSwarm) => swarmPath(swarmId);

/** Who handed a question over. */
async function giver({ handoverId }: { handoverId: number }): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`SELECT "fromPersonId" AS id FROM "Handover" WHERE id = ${handoverId}`);
  return found.map(({ id }) => id);
}

/** Everybody who was let into a swarm and did not leave it. */
async function swarmPeople({ swarmId }: OfSwarm): Promise<number[]> {
  const found = await rows<{ id: number }>(
    sql`SELECT "personId" AS id FROM "SwarmMember" WHERE "swarmId" = ${swarmId} AND "leftAt" IS NULL`,
  );
  return found.map(({ id }) => id);
}

const news = { kind: "room-news", to: roomListeners } as const;
const mentioned = { kind: "room-mentioned", to: ({ mentioned: ids }: { mentioned: number[] }) => ids } as const;

type Between = { agreementId: number; fromOrganisationId: number; toOrganisationId: number };
/** Both sides of an agreement hear what comes of it. */
const toBoth = {
  to: async ({ fromOrganisationId, toOrganisationId }: Between) => [
    ...(await managersOf(fromOrganisationId)),
    ...(await managersOf(toOrganisationId)),
  ],
  link: toAgreement,
  circle: "sellers",
} as const;
/** Those who offered hear what the other side said. */
const toGiver = {
  to: ({ fromOrganisationId }: Between) => managersOf(fromOrganisationId),
  organisation: ({ toOrganisationId }: Between) => toOrganisationId,
  link: toAgreement,
  circle: "sellers",
} as const;

/** Back rooms and swarms: who hears that they are wanted there. */
export const roomsTells: readonly Reaction[] = [
  tell(rooms.handoverMade, {
    kind: "handover-waits",
    to: ({ toOrganisationId }) => speakersOf(toOrganisationId),
    organisation: ({ toOrganisationId }) => toOrganisationId,
    link: toHandovers,
    circle: "sellers",
  }),
  tell(rooms.handoverAcknowledged, { kind: "handover-taken", to: giver, link: toHandovers, circle: "sellers" }),
  tell(rooms.handoverDeclined, { kind: "handover-declined", to: giver, link: toHandovers, circle: "sellers" }),
  tell(
    rooms.leadNamed,
    { kind: "case-led", to: ({ questionId }) => askerOf(questionId), link: toCase },
    {
      kind: "case-led-yours",
      to: ({ organisationId }) => speakersOf(organisationId),
      link: toCase,
      circle: "sellers",
    },
  ),
  tell(rooms.caseNoted, {
    kind: "case-told",
    when: ({ organisationId, leadId }) => organisationId === null && leadId !== null,
    to: ({ leadId }) => speakersOf(leadId ?? 0),
    organisation: ({ leadId }) => leadId,
    link: toCase,
    circle: "sellers",
  }),
  tell(rooms.agreementProposed, {
    kind: "agreement-waits",
    variant: ({ renewsId }) => (renewsId === null ? "" : "anew"),
    to: ({ toOrganisationId }) => managersOf(toOrganisationId),
    organisation: ({ fromOrganisationId }) => fromOrganisationId,
    link: toAgreement,
    circle: "sellers",
  }),
  tell(rooms.agreementAccepted, { kind: "agreement-accepted", ...toGiver }),
  tell(rooms.agreementDeclined, { kind: "agreement-declined", ...toGiver }),
  tell(rooms.agreementRunsOut, { kind: "agreement-runs-out", ...toBoth }),
  tell(rooms.agreementEnded, { kind: "agreement-ended", ...toBoth }),
  tell(rooms.threadOpened, { ...mentioned, link: toThread, circle: "sellers" }),
  tell(
    rooms.messageWritten,
    { ...mentioned, when: ({ swarmId }) => swarmId === null, link: toThread, circle: "sellers" },
    {
      ...mentioned,
      when: ({ swarmId }) => swarmId !== null,
      link: ({ swarmId }) => toSwarm({ swarmId: swarmId ?? 0 }),
      circle: "swarm",
    },
    { ...news, when: ({ swarmId }) => swarmId === null, link: toThread, circle: "sellers" },
    {
      ...news,
      variant: () => "swarm",
      when: ({ swarmId }) => swarmId !== null,
      link: ({ swarmId }) => toSwarm({ swarmId: swarmId ?? 0 }),
      subject: ({ swarmId }) => swarmQuestion(swarmId ?? 0),
      circle: "swarm",
    },
  ),
  tell(rooms.swarmEntered, { kind: "swarm-entered", to: swarmSellers, link: toSwarm, circle: "swarm" }),
  tell(rooms.swarmInvited, {
    kind: "swarm-invited",
    to: ({ personId }) => [personId],
    variant: ({ organisationId }) => (organisationId === null ? "customer" : ""),
    link: toSwarm,
    circle: "swarm",
  }),
  tell(rooms.swarmClosed, {
    kind: "swarm-closed",
    to: swarmPeople,
    variant: ({ answerId }) => (answerId === null ? "" : "answered"),
    link: toSwarm,
    circle: "swarm",
  }),
  react("notifications.hush", rooms.swarmLeft, hushPerson),
];
