import type { z } from "zod";
import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Permission, SubjectOf } from "~/access/permissions";
import { database, type Transaction } from "./db/database.server";
import type { DomainEvent } from "./events";
import { fieldProblems } from "./field-problems";
import { recordEvent } from "./record-event.server";
import { Refusal, type Result } from "./result";

/** What the body of a command is given. */
export type CommandContext = {
  actor: Actor;
  db: Transaction;
  now: Date;
  /** Refuses unless the permission table lets the actor do this; returns the actor's person number, which guests and the system do not have. */
  allow: <P extends Permission>(permission: P, subject: SubjectOf<P>) => number;
  publish: (event: DomainEvent) => Promise<void>;
};

export type Command<Input, Value> = (actor: Actor, input: Input, when?: { now: Date }) => Promise<Result<Value>>;

/** Wraps one use case: checked input, one transaction, an explicit permission, events, and a Result. */
export function command<Shape extends z.ZodType, Value>(
  shape: Shape,
  run: (input: z.output<Shape>, context: CommandContext) => Promise<Value>,
): Command<unknown, Value> {
  return async (actor, raw, when) => {
    const input = shape.safeParse(raw);
    if (!input.success)
      return { ok: false, refusal: new Refusal("invalid", "common:problem.check-form", fieldProblems(input.error)) };
    try {
      const value = await database.$transaction((db) =>
        authorised(run, input.data, { actor, db, now: when?.now ?? new Date() }),
      );
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, refusal: error };
      throw error;
    }
  };
}

async function authorised<Input, Value>(
  run: (input: Input, context: CommandContext) => Promise<Value>,
  input: Input,
  frame: { actor: Actor; db: Transaction; now: Date },
): Promise<Value> {
  let asked = false;
  const value = await run(input, {
    ...frame,
    allow(permission, subject) {
      asked = true;
      if (!can(frame.actor, permission, subject)) throw new Refusal("forbidden", `forbidden.${permission}`);
      return frame.actor.id ?? 0;
    },
    publish: (event) => recordEvent(frame.db, event, { actorId: frame.actor.id, now: frame.now }),
  });
  if (!asked) throw new Error("A command must call allow() before it finishes.");
  return value;
}
