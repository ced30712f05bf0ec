import { answerAgreement } from "~/modules/rooms/answer-agreement.server";
import { acknowledgeHandover, declineHandover } from "~/modules/rooms/answer-handover.server";
import { closeSwarm } from "~/modules/rooms/close-swarm.server";
import { enterSwarm } from "~/modules/rooms/enter-swarm.server";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { inviteToSwarm } from "~/modules/rooms/invite-to-swarm.server";
import { nameLead } from "~/modules/rooms/name-lead.server";
import { noteCase } from "~/modules/rooms/note-case.server";
import { openItem } from "~/modules/rooms/open-item.server";
import { openShared } from "~/modules/rooms/open-shared.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { openThread } from "~/modules/rooms/open-thread.server";
import { proposeAgreement } from "~/modules/rooms/propose-agreement.server";
import { shareItem } from "~/modules/rooms/share-item.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import type { ClubContent, RoomsContent } from "./club-content";
import { answerName, questionName } from "./question-acts";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** What the sellers of a club say to each other, pass on, share, and solve together. */
export function roomActs(club: ClubContent): Act[] {
  const { threads = [], handovers = [], library = [], swarms = [], cases = [], agreements = [] } = club.rooms ?? {};
  return [
    ...threads.flatMap((thread) => threadActs(club, thread)),
    ...handovers.flatMap((handover) => handoverActs(club, handover)),
    ...library.flatMap((item) => shareActs(club, item)),
    ...swarms.flatMap((swarm) => swarmActs(club, swarm)),
    ...agreements.flatMap((agreement) => agreementActs(club, agreement)),
    ...cases.flatMap((matter) => caseActs(club, matter)),
  ];
}

const as = (stage: Stage, slug: string) => stage.organisations.of(slug);

function threadActs(club: ClubContent, thread: RoomsContent["threads"][number]): Act[] {
  const hoursAgo = thread.daysAgo * 24;
  let threadId = 0;
  const opening: Act = {
    hoursAgo,
    async play(stage, when) {
      const place = { clubId: stage.clubs.of(club.slug), as: as(stage, thread.for) };
      const words = { ...place, title: thread.title, body: thread.body };
      ({ threadId } = unwrap(await openThread(await stage.actor(thread.by), words, when)));
    },
  };
  const replies = thread.replies.map((reply) => ({
    hoursAgo: hoursAgo - reply.hoursLater,
    play: async (stage: Stage, when: { now: Date }) => {
      const words = { threadId, as: as(stage, reply.for), body: reply.body };
      unwrap(await writeInRoom(await stage.actor(reply.by), words, when));
    },
  }));
  return [opening, ...replies];
}

function handoverActs(club: ClubContent, handover: RoomsContent["handovers"][number]): Act[] {
  const { question, by, from, to, daysAgo, context, answer } = handover;
  let handoverId = 0;
  const given: Act = {
    hoursAgo: daysAgo * 24,
    async play(stage, when) {
      const questionId = stage.questions.of(questionName(club, question));
      const words = { questionId, as: as(stage, from), to: as(stage, to), context };
      ({ handoverId } = unwrap(await handOverQuestion(await stage.actor(by), words, when)));
    },
  };
  if (!answer) return [given];
  const answered: Act = {
    hoursAgo: daysAgo * 24 - answer.hoursLater,
    async play(stage, when) {
      const actor = await stage.actor(answer.by);
      if (answer.declined) unwrap(await declineHandover(actor, { handoverId, reply: answer.declined }, when));
      else unwrap(await acknowledgeHandover(actor, { handoverId }, when));
    },
  };
  return [given, answered];
}

function shareActs(club: ClubContent, item: RoomsContent["library"][number]): Act[] {
  const { by, daysAgo, title, about, url, terms, only = [], opened = [] } = item;
  let itemId = 0;
  const sharing: Act = {
    hoursAgo: daysAgo * 24,
    async play(stage, when) {
      const place = { clubId: stage.clubs.of(club.slug), as: as(stage, item.for) };
      const sharedWith = only.map((slug) => as(stage, slug));
      const shared = { ...place, title, about, url, terms, sharedWith };
      ({ itemId } = unwrap(await shareItem(await stage.actor(by), shared, when)));
    },
  };
  const openings = opened.map(
    (one): Act => ({
      hoursAgo: one.daysAgo * 24,
      play: async (stage, when) => unwrap(await openItem(await stage.actor(one.by), { itemId }, when)),
    }),
  );
  return [sharing, ...openings];
}

function swarmActs(club: ClubContent, swarm: RoomsContent["swarms"][number]): Act[] {
  const hoursAgo = swarm.daysAgo * 24;
  const { ended, customer } = swarm;
  let swarmId = 0;
  let threadId = 0;
  const opening: Act = {
    hoursAgo,
    async play(stage, when) {
      const questionId = stage.questions.of(questionName(club, swarm.question));
      const words = { questionId, as: as(stage, swarm.for), body: swarm.body };
      const opener = await stage.actor(swarm.by);
      ({ swarmId } = unwrap(await openSwarm(opener, words, when)));
      ({ threadId } = await database.swarm.findUniqueOrThrow({ where: { id: swarmId } }));
      for (const handle of [...swarm.people, ...(customer ? [customer] : [])])
        unwrap(await inviteToSwarm(opener, { swarmId, handle }, when));
      if (customer) unwrap(await enterSwarm(await stage.actor(customer), { swarmId }, when));
    },
  };
  const said = swarm.said.map((message) => ({
    hoursAgo: hoursAgo - message.hoursLater,
    play: async (stage: Stage, when: { now: Date }) =>
      unwrap(await writeInRoom(await stage.actor(message.by), { threadId, body: message.body }, when)),
  }));
  if (!ended) return [opening, ...said];
  const ending: Act = {
    hoursAgo: hoursAgo - ended.hoursLater,
    async play(stage, when) {
      const answerId =
        ended.answer === undefined ? "" : String(stage.answers.of(answerName(club, swarm.question, ended.answer)));
      unwrap(await closeSwarm(await stage.actor(ended.by), { swarmId, answerId, reason: ended.reason }, when));
    },
  };
  return [opening, ...said, ending];
}

function caseActs(club: ClubContent, matter: NonNullable<RoomsContent["cases"]>[number]): Act[] {
  const { question, notes = [], leads = [] } = matter;
  const questionId = (stage: Stage) => stage.questions.of(questionName(club, question));
  const noted = notes.map(
    ({ by, text, daysAgo, ...note }): Act => ({
      hoursAgo: daysAgo * 24,
      async play(stage, when) {
        const words = { questionId: questionId(stage), as: note.for && as(stage, note.for), text };
        unwrap(await noteCase(await stage.actor(by), words, when));
      },
    }),
  );
  const named = leads.map(
    ({ by, to, reason, daysAgo }): Act => ({
      hoursAgo: daysAgo * 24,
      async play(stage, when) {
        const words = { questionId: questionId(stage), organisationId: as(stage, to), reason };
        unwrap(await nameLead(await stage.actor(by), words, when));
      },
    }),
  );
  return [...noted, ...named];
}

function agreementActs(club: ClubContent, agreement: NonNullable<RoomsContent["agreements"]>[number]): Act[] {
  const { from, to, by, daysAgo, untilInDays, fields, purpose, agreed, read = [] } = agreement;
  let agreementId = 0;
  const offering: Act = {
    hoursAgo: daysAgo * 24,
    async play(stage, when) {
      const until = new Date(when.now.getTime() + (daysAgo + untilInDays) * 86_400_000).toISOString();
      const terms = {
        clubId: stage.clubs.of(club.slug),
        as: as(stage, from),
        to: as(stage, to),
        fields,
        purpose,
        until,
      };
      ({ agreementId } = unwrap(await proposeAgreement(await stage.actor(by), terms, when)));
    },
  };
  if (!agreed) return [offering];
  const agreeing: Act = {
    hoursAgo: daysAgo * 24 - agreed.hoursLater,
    play: async (stage, when) =>
      unwrap(await answerAgreement(await stage.actor(agreed.by), { agreementId, accepted: "true" }, when)),
  };
  const readings = read.map(
    (one): Act => ({
      hoursAgo: one.daysAgo * 24,
      play: async (stage, when) => {
        const questionId = stage.questions.of(questionName(club, one.question));
        unwrap(await openShared(await stage.actor(one.by), { questionId }, when));
      },
    }),
  );
  return [offering, agreeing, ...readings];
}
