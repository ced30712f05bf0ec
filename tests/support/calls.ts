import { resolve } from "node:path";
import type { ActionFunction, AppLoadContext, LoaderFunction } from "@remix-run/node";
import { sessionCookie } from "~/modules/identity/rules/session-cookie";
import { hashOfToken, newToken } from "~/modules/identity/sessions/token.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { database, pool } from "~/platform/db/database.server";
import { translate } from "~/platform/i18n/messages.server";
import type { AppRoute } from "./route-manifest";

export type RouteModule = { loader?: LoaderFunction; action?: ActionFunction; default?: unknown };
export type Sent = { form?: Record<string, string | string[]>; file?: Uint8Array };

const base = "http://localhost:3000";
let count = 0;

/** The code of a route. */
export const moduleOf = async (route: Pick<AppRoute, "file">): Promise<RouteModule> =>
  (await import(/* @vite-ignore */ resolve("app", route.file))) as RouteModule;

/** What a request of this person would bring to a loader: signed in by a session of their own; nobody is a guest. */
export async function contextOf(person: { id: number } | null): Promise<AppLoadContext> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + 86_400_000);
  if (person) await database.session.create({ data: { id: hashOfToken(token), personId: person.id, expiresAt } });
  const signedIn = await signedInBy(person ? { [sessionCookie]: token } : {});
  count += 1;
  const frame = { nonce: "nonce", requestId: "test", now: new Date(), address: `198.51.100.${count % 250}` };
  return { ...signedIn, locale: "en", t: translate("en"), ...frame };
}

/** A form as a browser sends it, or a picture. */
export async function sentTo(address: string, { form, file }: Sent): Promise<Request> {
  const headers = { Accept: "text/html" };
  const data = new FormData();
  const fields = Object.entries(form ?? {}).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  for (const [name = "", value = ""] of fields) data.append(name, value);
  if (file) data.append("file", new Blob([new Uint8Array(file)], { type: "image/png" }), "picture.png");
  const packed = new Response(file ? data : new URLSearchParams(fields));
  const body = await packed.arrayBuffer();
  const type = packed.headers.get("Content-Type") ?? "";
  const length = String(body.byteLength);
  return new Request(base + address, {
    method: "POST",
    body,
    headers: { ...headers, "Content-Type": type, "Content-Length": length },
  });
}

export const asked = (address: string): Request => new Request(base + address);

/** One mark for what became of a call: + done or shown, . refused or not there, ? led to signing in, ! refused for another reason. */
export async function markOf(call: () => unknown, what: string): Promise<string> {
  let given: unknown;
  try {
    given = await call();
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw new Error(`The ${what} failed`, { cause: thrown });
    given = thrown;
  }
  if (!(given instanceof Response)) return "+";
  if (given.headers.get("Location")?.startsWith("/sign-in?returnTo=")) return "?";
  if (given.status < 400) return "+";
  if (given.status >= 500) throw new Error(`The ${what} answered ${given.status}.`);
  return given.status === 403 || given.status === 404 ? "." : "!";
}

/** Remembers every row, so that each call finds the same world; `again` brings it back, `happened` is the newest event. */
export async function rememberRows(): Promise<{ again(): Promise<void>; happened(): Promise<number> }> {
  const tables = await pool.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const names = tables.rows.map(({ name }) => name);
  const copies = names.map((name) => `CREATE TABLE kept.${name} AS TABLE public.${name};`).join(" ");
  await pool.query(`DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept; ${copies}`);
  const back = names.map(
    (name) => `DELETE FROM public.${name}; INSERT INTO public.${name} SELECT * FROM kept.${name};`,
  );
  const restore = `DO $back$ BEGIN SET LOCAL session_replication_role = replica; ${back.join(" ")} DELETE FROM graphile_worker._private_jobs; END $back$`;
  return {
    again: async () => {
      await pool.query(restore);
    },
    happened: async () =>
      (await pool.query<{ last: number }>(`SELECT coalesce(max(id), 0)::int AS last FROM "Event"`)).rows[0]?.last ?? 0,
  };
}
