import type { EventType, RecordedEvent } from "~/platform/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import type { Kind } from "./rules/kinds";
import { tellPeople } from "./writing/tell-people.server";

/** Whose place one must still hold to be told; "own" is about one's own place, which one may have lost. */
type Circle =
  | "own"
  | "curators"
  | "owners"
  | "managers"
  | "speakers"
  | "governors"
  | "sellers"
  | "swarm"
  | "writers"
  | "trial"
  | "readers";
type People = readonly number[] | Promise<readonly number[]>;

/** One reason to tell somebody of an event. What it is about is read from the payload's own fields (clubId, questionId …). */
type Reason<Payload> = {
  kind: Kind;
  to: (payload: Payload, event: RecordedEvent) => People;
  link: (payload: Payload) => string;
  circle?: Circle;
  variant?: (payload: Payload, event: RecordedEvent) => string;
  /** The organisation it is about, where that is not the payload's. */
  organisation?: (payload: Payload) => number | null;
  /** The club it is about, where that is not the payload's. */
  club?: (payload: Payload) => number;
  /** The question it is about, where that is not the payload's. */
  question?: (payload: Payload) => number;
  /** A title, where it is about no question. */
  subject?: (payload: Payload) => string | Promise<string>;
  when?: (payload: Payload, event: RecordedEvent) => boolean;
};

const reader = "notifications.inbox";

/** Declares whom an event is told to. The strongest reason stands first: each person is told once, and nobody of their own act. */
export function tell<Payload extends object>(event: EventType<Payload>, ...reasons: Reason<Payload>[]): Reaction {
  return react(reader, event, async (payload, recorded) => {
    const told = new Set<number>(recorded.actorId === null ? [] : [recorded.actorId]);
    for (const { kind, to, link, circle, variant, organisation, club, question, subject, when } of reasons) {
      if (when && !when(payload, recorded)) continue;
      const fresh = (await to(payload, recorded)).filter((id) => !told.has(id));
      for (const id of fresh) told.add(id);
      await tellPeople([...new Set(fresh)], {
        event: recorded,
        payload,
        kind,
        path: link(payload),
        circle: circle ?? "",
        variant: variant?.(payload, recorded) ?? "",
        organisationId: organisation?.(payload),
        clubId: club?.(payload),
        questionId: question?.(payload),
        subject: (await subject?.(payload)) ?? "",
      });
    }
  });
}
