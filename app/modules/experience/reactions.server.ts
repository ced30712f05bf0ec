import { system } from "~/access/actor";
import { answerAccepted, questionClosed } from "~/modules/knowledge/events";
import { handoverAcknowledged, swarmClosed } from "~/modules/rooms/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { askOfWork, type Worker } from "./ask-of-work.server";
import { whoAnswered, whoAnsweredTo, whoHandedOver, whoSwarmed } from "./reading/workers.server";
import type { WorkKind } from "./rules/asking";

const reader = "experience.askings";
type Ended = { clubId: number; questionId: number };

async function ask(kind: WorkKind, { clubId, questionId }: Ended, of: { workers: Worker[]; now: Date }): Promise<void> {
  if (of.workers.length > 0)
    unwrap(await askOfWork(system, { clubId, questionId, kind, workers: of.workers }, { now: of.now }));
}

/** Work that ended: whoever did it is asked how it went. Heard twice, nobody is asked twice. */
export const experienceReactions: readonly Reaction[] = [
  react(reader, answerAccepted, async (ended, { occurredAt: now }) =>
    ask("answerAccepted", ended, { workers: await whoAnswered(ended.answerId), now }),
  ),
  react(reader, questionClosed, async (ended, { occurredAt: now }) =>
    ask("questionClosed", ended, { workers: await whoAnsweredTo(ended.questionId), now }),
  ),
  react(reader, handoverAcknowledged, async (ended, { occurredAt: now }) =>
    ask("handedOver", ended, { workers: await whoHandedOver(ended.handoverId), now }),
  ),
  react(reader, swarmClosed, async (ended, { occurredAt: now }) =>
    ask("swarmEnded", ended, { workers: await whoSwarmed(ended.swarmId), now }),
  ),
];
