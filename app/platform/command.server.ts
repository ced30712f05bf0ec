import type { z } from "zod";
import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Permission, SubjectOf } from "~/access/permissions";
import { sanctionAgainst } from "~/access/sanctions";
import { database, type Transaction } from "./db/database.server";
import type { DomainEvent } from "./events";
import { fieldProblems } from "./field-problems";
import { recordEvent } from "./record-event.server";
import { type RefusedAct, tellWitnesses } from "./refused-act.server";
import { Refusal, type Result, SanctionRefusal } from "./result";

/** What the body of a command is given. */
export type CommandContext = {
  actor: Actor;
  db: Transaction;
  now: Date;
  /**
   * Refuses unless the permission table lets the actor do this; returns the actor's person number, which guests and the
   * system do not have.
   */
  allow: <P extends Permission>(permission: P, subject: SubjectOf<P>) => number;
  publish: (event: DomainEvent) => Promise<void>;
};

/** What slow work before the transaction is given: it asks the same table, so that nobody makes the portal work in vain. */
export type PreparationContext = Pick<CommandContext, "actor" | "allow">;

export type Command<Input, Value> = (actor: Actor, input: Input, when?: { now: Date }) => Promise<Result<Value>>;

/** Wraps one use case: checked input, one transaction, an explicit permission, events, and a Result. */
export function command<Shape extends z.ZodType, Value>(
  shape: Shape,
  run: (input: z.output<Shape>, context: CommandContext) => Promise<Value>,
): Command<unknown, Value> {
  return preparedCommand(shape, () => Promise.resolve(undefined), run);
}

/**
 * A command with slow work that needs no transaction, such as making a picture anew: it is done before, and the body is
 * given what came of it.
 */
export function preparedCommand<Shape extends z.ZodType, Prepared, Value>(
  shape: Shape,
  prepare: (input: z.output<Shape>, context: PreparationContext) => Promise<Prepared>,
  run: (input: z.output<Shape>, context: CommandContext & { prepared: Prepared }) => Promise<Value>,
): Command<unknown, Value> {
  return async (actor, raw, when) => {
    let refused: RefusedAct | undefined;
    const input = shape.safeParse(raw);
    if (!input.success)
      return { ok: false, refusal: new Refusal("invalid", "common:problem.check-form", fieldProblems(input.error)) };
    try {
      const prepared = await prepare(input.data, { actor, allow: allowing(actor) });
      const now = when?.now ?? new Date();
      const value = await database.$transaction((db) =>
        authorised({ actor, db, now, refuse: (act) => (refused = act) }, (context) =>
          run(input.data, { ...context, prepared }),
        ),
      );
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ok: false, refusal: (refused && (await tellWitnesses(refused))) || error };
    }
  };
}

/** Asks the permission table for an actor and refuses what it does not allow. */
function allowing(actor: Actor): CommandContext["allow"] {
  return (permission, subject) => {
    const sanction = sanctionAgainst(actor, permission, subject);
    if (sanction) throw new SanctionRefusal(sanction);
    if (!can(actor, permission, subject)) throw new Refusal("forbidden", `forbidden.${permission}`);
    return actor.id ?? 0;
  };
}

async function authorised<Value>(
  { refuse, ...frame }: { actor: Actor; db: Transaction; now: Date; refuse: (act: RefusedAct) => void },
  run: (context: CommandContext) => Promise<Value>,
): Promise<Value> {
  let asked = false;
  const allow = allowing(frame.actor);
  const value = await run({
    ...frame,
    allow(permission, subject) {
      asked = true;
      if (!can(frame.actor, permission, subject)) refuse({ actor: frame.actor, permission, subject, now: frame.now });
      return allow(permission, subject);
    },
    publish: (event) => recordEvent(frame.db, event, { actorId: frame.actor.id, now: frame.now }),
  });
  if (!asked) throw new Error("A command must call allow() before it finishes.");
  return value;
}
