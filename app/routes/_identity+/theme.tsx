import { type ActionFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { themeCookieFor } from "~/modules/identity/choice-cookie.server";
import { chooseTheme } from "~/modules/identity/choose-theme.server";
import { readForm } from "~/platform/http/form.server";
import { localPath } from "~/platform/http/local-path";

export function loader() {
  return redirect("/settings/look");
}

/** Keeps the theme in the browser and, for a person, in the account; then back to where it was chosen. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { theme, returnTo } = await readForm(request);
  const cookie = themeCookieFor(theme, request);
  if (!cookie) throw new Response("no such theme", { status: 422 });
  if (context.viewer) await chooseTheme(context.actor, { theme }, { now: context.now });
  return redirectDocument(localPath(returnTo), { headers: { "Set-Cookie": cookie } });
}
