import type { Actor } from "~/access/actor";
import { database } from "~/platform/db/database.server";
import { Refusal, type Result } from "~/platform/result";
import { type Counted, forgive, unlessTooMany } from "../throttling/throttle.server";
import type { Visit } from "../visit.server";
import { isPassword } from "./hashed-password.server";

/** Goes on only if the signed-in person gave the password they have now, in the field `current`. */
export async function provePassword<Value>(
  actor: Actor,
  proof: { current: unknown; visit: Visit },
  go: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (actor.kind !== "person") return { ok: false, refusal: new Refusal("forbidden", "common:problem.forbidden") };
  const tries: Counted[] = [
    ["password-of-account", `person:${actor.id}`],
    ["password-from-address", proof.visit.address],
  ];
  return unlessTooMany(tries, async () => {
    const account = await database.account.findUnique({
      where: { personId: actor.id },
      select: { passwordHash: true },
    });
    if (!(await isPassword(proof.current, account?.passwordHash))) {
      const problem = proof.current ? "identity:problem.wrong-current" : "common:problem.required";
      return { ok: false, refusal: new Refusal("invalid", "common:problem.check-form", { current: problem }) };
    }
    await forgive(tries);
    return go();
  });
}
