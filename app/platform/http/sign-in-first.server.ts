import { redirect } from "@remix-run/node";

/** Leads a guest to the sign-in page, and from there back to the page that asked. */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(`/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`);
}
