import type { z } from "zod";

/** Something that happened, ready to be written. */
export type DomainEvent = { name: string; clubId: number | null; payload: object };

/** An event as a reader gets it. */
export type RecordedEvent = {
  id: bigint;
  name: string;
  actorId: number | null;
  clubId: number | null;
  occurredAt: Date;
};

/** The declaration of an event: its past-tense name and the shape of what happened. */
export type EventType<Payload extends object> = {
  (payload: Payload): DomainEvent;
  readonly eventName: string;
  /** Why nobody reads it yet, when nobody does: the activity feed and the audit trail read all events. */
  readonly unheard: string | undefined;
  parse(payload: unknown): Payload;
};

/** Declares an event: `module.thing-happened`, its shape, and, when no reader hears it, why. */
export function defineEvent<Shape extends z.ZodType<object>>(
  name: string,
  shape: Shape,
  unheard?: string,
): EventType<z.output<Shape>> {
  const make = (payload: z.output<Shape>): DomainEvent => {
    const checked = shape.parse(payload) as { clubId?: unknown };
    return { name, clubId: typeof checked.clubId === "number" ? checked.clubId : null, payload: checked };
  };
  return Object.assign(make, { eventName: name, unheard, parse: (payload: unknown) => shape.parse(payload) });
}
