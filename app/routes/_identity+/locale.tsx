import { type ActionFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { localeCookieFor } from "~/modules/identity/choice-cookie.server";
import { chooseLocale } from "~/modules/identity/choose-locale.server";
import { readForm } from "~/platform/http/form.server";
import { localPath } from "~/platform/http/local-path";

export function loader() {
  return redirect("/settings/look");
}

/** Keeps the language in the browser and, for a person, in the account; then back to where it was chosen. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { locale, returnTo } = await readForm(request);
  const cookie = localeCookieFor(locale, request);
  if (!cookie) throw new Response("no such language", { status: 422 });
  if (context.viewer) await chooseLocale(context.actor, { locale }, { now: context.now });
  return redirectDocument(localPath(returnTo), { headers: { "Set-Cookie": cookie } });
}
