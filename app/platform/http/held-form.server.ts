import { createHash, randomBytes } from "node:crypto";
import { redirect } from "@remix-run/node";
import { z } from "zod";
import { baseUrl } from "../config.server";
import { database } from "../db/database.server";
import { row, sql } from "../db/sql.server";
import { defineJob } from "../jobs/define.server";
import { readTextInput } from "../rich-text/text-to-store.server";
import { toMarkdown } from "../rich-text/to-markdown";
import { cookiesOf, setCookie } from "./cookies.server";
import type { FormValues } from "./form.server";

const cookie = "held";
const hours = 24;
const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** Holds what a signed-out person sent and leads them to signing in; `returnTo` is the page that then shows it again. */
export async function holdAndSignIn(form: FormValues, returnTo: string): Promise<Response> {
  const token = randomBytes(20).toString("base64url");
  const values = inMarkdown(Object.fromEntries(Object.entries(form).filter(([name]) => !/password/i.test(name))));
  await database.heldForm.create({ data: { id: hash(token), values: { path: pathOf(returnTo), values } } });
  const headers = {
    "Set-Cookie": setCookie(cookie, token, { maxAge: hours * 3600, secure: baseUrl.startsWith("https:") }),
  };
  return redirect(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`, { headers });
}

/** What an editor sent, as the Markdown that the field of the same form begins with. */
function inMarkdown(values: FormValues): FormValues {
  const texts: FormValues = {};
  for (const [name, json] of Object.entries(values)) {
    if (!name.endsWith("Json") || typeof json !== "string") continue;
    const read = readTextInput({ json });
    if (read.ok) texts[name.slice(0, -"Json".length)] = toMarkdown(read.text.json);
  }
  return { ...values, ...texts };
}

/** Whether this browser's form is held for the page that a path leads to. */
export async function holdsFor(request: Request, path: string): Promise<boolean> {
  return (await heldAt(request, pathOf(path))) !== null;
}

/** What was held for this browser and this page, if anything: a page whose loader returns it as `held` shows it in its form. */
export function heldForm(request: Request): Promise<FormValues | null> {
  return heldAt(request, pathOf(request.url));
}

async function heldAt(request: Request, path: string): Promise<FormValues | null> {
  const token = cookiesOf(request.headers.get("Cookie") ?? undefined)[cookie];
  if (!token) return null;
  const held = await row<{ values: { path: string; values: FormValues } }>(
    sql`SELECT "values" FROM "HeldForm" WHERE id = ${hash(token)} AND "createdAt" > now() - interval '24 hours'`,
  );
  return held && held.values.path === path ? held.values.values : null;
}

const pathOf = (address: string) => decodeURI(new URL(address, baseUrl).pathname);

/** The header that ends holding, for the answer to the form when it was taken. */
export const releaseHeld = { "Set-Cookie": setCookie(cookie, "", { maxAge: 0, secure: baseUrl.startsWith("https:") }) };

/** Forgets forms that nobody came back for. */
export const forgetHeldForms = defineJob("forget-held-forms", z.object({}), async () => {
  await database.heldForm.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - hours * 3_600_000) } } });
});
