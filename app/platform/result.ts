import type { ActorSanction } from "~/access/actor";

export type RefusalKind = "invalid" | "forbidden" | "missing" | "conflict" | "too-many";

/** What a person did wrong, field by field: message keys such as "common:problem.required". */
export type FieldProblems = Record<string, string>;

/**
 * An expected "no". Anything else that goes wrong is a bug and stays an exception.
 * `message` is a message key ("knowledge:problem.no-question"), `fields` maps a field's name to such a key.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
    readonly fields: FieldProblems = {},
  ) {
    super(message);
    this.name = "Refusal";
  }
}

/** The "no" to somebody who is asked to be quiet in a club: until when and why, and where to read more. */
export class SanctionRefusal extends Refusal {
  constructor(readonly sanction: ActorSanction) {
    super("forbidden", "common:problem.sanctioned");
  }
}

/** The "no" to somebody who works for a sponsor of the club; the page at the path says so, and what sponsors may do. */
export class SponsorRefusal extends Refusal {
  constructor(
    readonly path: string,
    message: "governance:refused.steers" | "governance:refused.seat",
  ) {
    super("forbidden", message);
  }
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

/** The value of a result, or the refusal as an exception: for seeds, command lines and tests. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`${result.refusal.kind}: ${result.refusal.message} ${JSON.stringify(result.refusal.fields)}`);
}
