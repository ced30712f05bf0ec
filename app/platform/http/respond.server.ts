import { json, redirect } from "@remix-run/node";
import { type Refusal, type RefusalKind, type Result, SanctionRefusal, SponsorRefusal } from "../result";
import type { FormValues } from "./form.server";
import type { Problem } from "./problem";

const statuses: Record<RefusalKind, number> = {
  invalid: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  "too-many": 429,
};
const secrets = /password/i;

/**
 * Answers a sent form: where to go when it worked; otherwise the problem together with all that was typed. The one
 * place where refusals become HTTP.
 */
export function respond<Value>(result: Result<Value>, typed: FormValues, onward: (value: Value) => Response): Response {
  if (result.ok) return onward(result.value);
  // the page of a form is not there for whoever may not send it: the reason is told where what sponsors may do is written
  if (result.refusal instanceof SponsorRefusal) return redirect(result.refusal.path);
  return json<Problem>(problemOf(result.refusal, typed), { status: statuses[result.refusal.kind] });
}

/** A refusal together with what was typed (passwords are never sent back). */
function problemOf(refusal: Refusal, typed: FormValues): Problem {
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !secrets.test(name)));
  const sanction = refusal instanceof SanctionRefusal ? refusal.sanction : undefined;
  return { problem: { kind: refusal.kind, message: refusal.message, fields: refusal.fields, sanction }, values };
}

/** What is not there, or must look as if it were not. */
export function notFound(): Response {
  return new Response("not-found", { status: 404 });
}

/** Where an act goes that may also be done in the list of what one follows: there it stays in the list, else it goes to the thing. */
export function goOrList({ url }: Request, path: string): Response {
  const kind = /^[a-z]+$/.exec(new URL(url).searchParams.get("list") ?? "")?.[0];
  return redirect(kind ? `/follows?of=${kind}` : path);
}

/** Where a page goes when its act worked; a page that acts without being left says so by a field `stay`, and hears that it is done. */
export const goOrStay = (typed: FormValues, path: string): Response =>
  typed.stay === undefined ? redirect(path) : json({ done: true });
